import { useId, useMemo, useState } from 'react';
import { type PhoneResult, parsePhone, planData } from '../../engines/phone/index.ts';
import { routes } from '../../routes.ts';
import { Announcement } from '../kit/Announcement.tsx';
import { CopyLink } from '../kit/CopyLink.tsx';
import { Refused } from '../kit/Refused.tsx';
import { typedBefore } from '../kit/typed-before.ts';
import { useWidgetState } from '../kit/use-widget-state.ts';
import { Account } from './Account.tsx';
import { CountrySelect } from './CountrySelect.tsx';
import { Formats } from './Formats.tsx';
import { Problem, Reading } from './Outcome.tsx';
import { PartStrip } from './PartStrip.tsx';
import { samples } from './samples.ts';
import { type State, state as schema } from './state.ts';
import { isKnownRegion, useCountry } from './use-country.ts';
import { notMistakes, typeLabels } from './words.ts';

/** The E.164 formatter: a number, the parts it is made of, and every way to write it. */
export function E164Formatter({ initial }: { initial: State }) {
  const id = useId();
  const fieldId = `${id}number`;
  const { state, update, refused } = useWidgetState('e164-formatter', schema, initial, () => {
    const number = typedBefore(fieldId, initial.number);
    return number === undefined ? {} : { number };
  });
  const { country, guessed, setCountry } = useCountry(isKnownRegion(state.region) ? state.region : '', (region) =>
    update({ region }),
  );
  const [own, setOwn] = useState<State>();
  const { number } = state;
  const result = useMemo(() => parsePhone(number, { defaultRegion: country }), [number, country]);

  const trySample = (sample: State) => {
    if (!samples.some((other) => other.number === number)) setOwn(state);
    update({ number: sample.number, region: sample.region || state.region });
  };

  return (
    <div className="instrument-stack phone-bench">
      <Refused keys={isKnownRegion(state.region) ? refused : [...refused, 'region']} />
      <div className="phone-fields">
        <div className="field">
          <label htmlFor={fieldId}>Phone number</label>
          <input
            id={fieldId}
            className="phone-number"
            type="tel"
            autoComplete="tel"
            dir="ltr"
            value={number}
            aria-invalid={isMistake(result) || undefined}
            aria-describedby={result.ok ? undefined : `${id}problem`}
            onChange={(event) => update({ number: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}country`}>
            Country to read it in{guessed && <span className="field-hint"> (guessed)</span>}
          </label>
          <CountrySelect id={`${id}country`} value={country} onChange={setCountry} />
        </div>
      </div>
      <fieldset className="toolbar phone-samples needs-script">
        <legend className="visually-hidden">Put another number in the field</legend>
        <span className="field-hint" aria-hidden="true">
          Try
        </span>
        {samples.map((sample) => (
          <button key={sample.name} type="button" className="button button-quiet" onClick={() => trySample(sample)}>
            {sample.name}
          </button>
        ))}
        {own && (
          <button
            type="button"
            className="button"
            onClick={() => {
              update(own);
              setOwn(undefined);
            }}
          >
            Back to mine
          </button>
        )}
      </fieldset>

      <Announcement text={announce(result)} />
      {result.parts.length > 0 && <PartStrip input={number} parts={result.parts} />}
      {result.ok ? (
        <>
          <Reading number={result} />
          <Formats formats={result.formats} />
        </>
      ) : (
        <div id={`${id}problem`} className="instrument-stack">
          <Problem problem={result} onTake={(suggestion) => update({ number: suggestion })} />
        </div>
      )}
      {result.parts.length > 0 && <Account parts={result.parts} />}

      <div className="toolbar">
        <CopyLink path={routes.widget('e164-formatter')} schema={schema} state={{ number, region: country }} />
        <span className="field-hint">The link holds the number. Nothing else leaves this browser.</span>
      </div>
      <p className="instrument-note">
        Numbering plans of {planData.source} {planData.version}, taken over on{' '}
        <time dateTime={planData.date}>{planData.date}</time>. See{' '}
        <a href={routes.term('phone-number')}>phone number</a>, <a href={routes.term('long-code')}>long code</a> and{' '}
        <a href={routes.term('short-code')}>short code</a>.
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
