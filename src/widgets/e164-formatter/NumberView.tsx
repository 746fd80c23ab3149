import { Fragment, type ReactNode, useMemo, useState } from 'react';
import { loadShortNumbers, type PhoneResult, parsePhone } from '../../engines/phone/index.ts';
import { routes } from '../../routes.ts';
import { Announcement } from '../kit/Announcement.tsx';
import { useResult } from '../kit/use-frame.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { Account } from './Account.tsx';
import { Dial } from './Dial.tsx';
import { Examples } from './Examples.tsx';
import { Formats } from './Formats.tsx';
import { NumberField } from './NumberField.tsx';
import { Problem, Reading } from './Outcome.tsx';
import { PartStrip } from './PartStrip.tsx';
import type { State } from './state.ts';
import { notMistakes, termsIn, typeLabels } from './words.ts';

interface Props {
  /** Id of the number's field. */
  id: string;
  state: State;
  country: string;
  countryField: ReactNode;
  /** The country to dial from; '' for the reader's own. */
  from: string;
  update: (change: Partial<State>) => void;
  /** Hands text over to be checked as a list. */
  onList: (text: string) => void;
}

/** One number: the parts it is made of, what it is, and every way to write and dial it. */
export function NumberView({ id, state, country, countryField, from, update, onList }: Props) {
  const [own, setOwn] = useState<State>();
  const { number } = state;
  const withoutShort = useMemo(() => parsePhone(number, { defaultRegion: country }), [number, country]);
  // Until they are here, and where they cannot be loaded, a short number is told by its length.
  const { value: findShortNumber } = useLoaded(!withoutShort.ok && number.length < 20, loadShortNumbers);
  const result = useMemo(
    () => (findShortNumber ? parsePhone(number, { defaultRegion: country, findShortNumber }) : withoutShort),
    [number, country, findShortNumber, withoutShort],
  );

  useResult(
    'e164-formatter',
    result.ok ? { e164: result.e164, valid: result.valid } : { e164: null, valid: false, reason: result.reason },
  );

  const show = (sample: Pick<State, 'number' | 'region'>) => {
    setOwn(own ?? state);
    update({ number: sample.number, region: sample.region || state.region });
  };

  return (
    <div className="instrument-stack phone-bench">
      <NumberField
        id={id}
        number={number}
        country={country}
        isMistake={isMistake(result)}
        describedBy={result.ok ? undefined : `${id}problem`}
        onNumber={(text) => {
          setOwn(undefined);
          update({ number: text });
        }}
      >
        {countryField}
      </NumberField>
      <Examples region={country} onTake={show} />
      {own && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              update(own);
              setOwn(undefined);
            }}
          >
            Back to my number
          </button>
        </p>
      )}

      <Announcement text={announce(result)} />
      {result.parts.length > 0 && <PartStrip input={number} parts={result.parts} />}
      {result.ok ? (
        <>
          <Reading number={result} />
          <Formats formats={result.formats} />
        </>
      ) : (
        <div id={`${id}problem`} className="instrument-stack">
          <Problem
            problem={result}
            onTake={(suggestion) => update({ number: suggestion })}
            onList={() => onList(number.replaceAll(/ *(?:[,;|/&]|\b(?:or|and)\b) */g, '\n'))}
          />
        </div>
      )}
      {result.parts.length > 0 && <Account parts={result.parts} />}
      {result.ok && (
        <Dial
          id={`${id}from`}
          number={result}
          region={from || country}
          onRegion={(region) => update({ from: region })}
        />
      )}
      <p className="instrument-note">
        Terms in this:{' '}
        {termsIn(result).map(([term, name], i) => (
          <Fragment key={term}>
            {i > 0 && ', '}
            <a href={routes.term(term)}>{name}</a>
          </Fragment>
        ))}
        .
      </p>
    </div>
  );
}

const announce = (result: PhoneResult) =>
  result.ok
    ? `${result.formats.international}, ${typeLabels[result.type]}, ${result.valid ? 'valid' : 'not valid'}`
    : result.message;

const isMistake = (result: PhoneResult) =>
  !result.ok && result.reason !== 'empty' && !notMistakes.includes(result.reason);
