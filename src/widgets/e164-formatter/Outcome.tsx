import type { ReactNode } from 'react';
import { type PhoneNumber, type PhoneProblem, regionName } from '../../engines/phone/index.ts';
import { routes } from '../../routes.ts';
import { notMistakes, typeLabels } from './words.ts';

/** Type, country, possible and valid, and why. */
export function Reading({ number }: { number: PhoneNumber }) {
  const { region, regions, countryCallingCode, type, valid, validity } = number;
  return (
    <>
      <dl className="readings phone-readings">
        <Figure name="Type">{typeLabels[type]}</Figure>
        <Figure name={region ? 'Country' : 'Country, one of'}>{nameRegions(region ? [region] : regions)}</Figure>
        <Figure name="Calling code">+{countryCallingCode}</Figure>
        <Figure name="Possible">Yes</Figure>
        <Figure name="Valid">{valid ? 'Yes' : 'No'}</Figure>
      </dl>
      <p className="notice" data-kind={valid ? 'good' : 'warn'}>
        {validity}
      </p>
    </>
  );
}

interface ProblemProps {
  problem: PhoneProblem;
  onTake: (number: string) => void;
  /** Checks the input as a list. */
  onList: () => void;
}

/** Why the input is no E.164 number, and what to do. */
export function Problem({ problem, onTake, onList }: ProblemProps) {
  const { reason, message, suggestion, region, countryCallingCode } = problem;
  const kind = reason === 'empty' ? undefined : notMistakes.includes(reason) ? 'warn' : 'bad';
  return (
    <>
      {region && countryCallingCode && (
        <dl className="readings phone-readings">
          <Figure name="Country">{nameRegions([region])}</Figure>
          <Figure name="Calling code">+{countryCallingCode}</Figure>
          <Figure name="Possible">No</Figure>
          <Figure name="Valid">No</Figure>
        </dl>
      )}
      <div className="notice" data-kind={kind}>
        <p>
          {message} {reason === 'short-number' && <a href={routes.term('short-code')}>What a short code is</a>}
        </p>
        {reason === 'several-numbers' && (
          <button type="button" className="button phone-suggestion needs-script" onClick={onList}>
            Check them as a list
          </button>
        )}
        {suggestion && (
          <button type="button" className="button phone-suggestion" onClick={() => onTake(suggestion)}>
            Read it as {suggestion}
          </button>
        )}
      </div>
    </>
  );
}

const Figure = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** A few names, and how many more. */
function nameRegions(regions: string[]): string {
  const [first, second, third, ...rest] = regions.map((region) =>
    region === '001' ? 'None: an international service' : regionName(region),
  );
  const shown = [first, second, third].filter(Boolean).join(', ');
  return rest.length > 0 ? `${shown} and ${rest.length} more` : shown;
}
