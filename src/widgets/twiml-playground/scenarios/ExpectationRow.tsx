import { useId } from 'react';
import type { CallStatus, Expectation } from '../../../engines/twiml/index.ts';
import { Text } from './InputRow.tsx';
import { statusWords } from './words.ts';

const kinds = {
  hears: 'This is heard',
  asks: 'This document is asked for',
  status: 'In the end the call',
  logs: 'The provider logs the number',
} as const;
type Kind = keyof typeof kinds;

export const fresh: Record<Kind, Expectation> = {
  hears: { hears: '' },
  asks: { asks: '/' },
  status: { status: 'completed' },
  logs: { logs: 11200 },
};

const kindOf = (expectation: Expectation) =>
  (Object.keys(kinds) as Kind[]).find((kind) => kind in expectation) ?? 'hears';

interface Props {
  expectation: Expectation;
  /** Which row this is, from 1. */
  number: number;
  isVoice: boolean;
  onChange: (expectation: Expectation) => void;
}

/** One thing that should come of it. */
export function ExpectationRow({ expectation, number, isVoice, onChange }: Props) {
  const kind = kindOf(expectation);
  const label = `Expectation ${number}`;
  return (
    <>
      <select aria-label={label} value={kind} onChange={({ target }) => onChange(fresh[target.value as Kind])}>
        {(Object.keys(kinds) as Kind[])
          .filter((each) => isVoice || each !== 'status' || each === kind)
          .map((each) => (
            <option key={each} value={each}>
              {kinds[each]}
            </option>
          ))}
      </select>
      {'hears' in expectation && (
        <Text label={`${label}: words`} value={expectation.hears} onChange={(hears) => onChange({ hears })} />
      )}
      {'asks' in expectation && <Asks {...{ expectation, label, onChange }} />}
      {'status' in expectation && (
        <select
          aria-label={`${label}: how it ends`}
          value={expectation.status}
          onChange={({ target }) => onChange({ status: target.value as CallStatus })}
        >
          {Object.entries(statusWords).map(([status, words]) => (
            <option key={status} value={status}>
              {words} ({status})
            </option>
          ))}
        </select>
      )}
      {'logs' in expectation && (
        <input
          className="test-number"
          type="number"
          aria-label={`${label}: number`}
          value={expectation.logs || ''}
          onChange={({ target: { valueAsNumber: logs } }) => onChange({ logs: logs || 0 })}
        />
      )}
    </>
  );
}

interface AsksProps {
  expectation: Extract<Expectation, { asks: string }>;
  label: string;
  onChange: (expectation: Expectation) => void;
}

/** Parameters a request can be told by. */
const names = ['Digits', 'SpeechResult', 'DialCallStatus', 'QueueResult', 'Result', 'Body'];

function Asks({ expectation, label, onChange }: AsksProps) {
  const { asks, with: carries = {} } = expectation;
  const listId = useId();
  const pairs = Object.entries(carries);
  const shown = pairs.length ? pairs : [['', ''] as const];
  const carry = (index: number, name: string, value: string) => {
    const next = shown.map((pair, i) => (i === index ? ([name, value] as const) : pair)).filter(([each]) => each);
    onChange(next.length ? { asks, with: Object.fromEntries(next) } : { asks });
  };
  return (
    <>
      <Text label={`${label}: path`} value={asks} onChange={(path) => onChange({ ...expectation, asks: path })} />
      {shown.map(([name, value], i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pair is its place
        <span key={i} className="test-pair">
          with
          <input
            list={listId}
            aria-label={`${label}: parameter`}
            placeholder="Digits"
            value={name}
            onChange={({ target }) => carry(i, target.value, value)}
          />
          =
          <input
            aria-label={`${label}: value`}
            disabled={!name}
            value={value}
            onChange={({ target }) => carry(i, name, target.value)}
          />
        </span>
      ))}
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
