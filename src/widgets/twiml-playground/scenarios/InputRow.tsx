import { useState } from 'react';
import type { ScenarioInput } from '../../../engines/twiml/index.ts';
import { type Group, type Key, withKeys } from './groups.ts';
import { type Does, farSideWords } from './words.ts';

const kinds = {
  listenTo: 'Waits until this is heard',
  listen: 'Listens to the end',
  digit: 'Presses',
  say: 'Says',
  peer: 'Far side',
  hangup: 'Hangs up',
  wait: 'Waits one step',
  text: 'Texts',
} as const;
type Kind = keyof typeof kinds;

const fresh: Record<Kind, ScenarioInput> = {
  listenTo: { type: 'listen', to: '' },
  listen: { type: 'listen' },
  digit: { type: 'digit', digit: '1' },
  say: { type: 'say', text: '' },
  peer: { type: 'peer', does: 'busy' },
  hangup: { type: 'hangup' },
  wait: { type: 'wait' },
  text: { type: 'text', body: '' },
};

export const groupOf = (kind: Kind): Group => {
  const input = fresh[kind];
  return input.type === 'digit' ? { keys: [input] } : { input };
};

function kindOf(group: Group): Kind {
  if ('keys' in group) return 'digit';
  const { input } = group;
  return input.type === 'listen' && input.to !== undefined ? 'listenTo' : input.type;
}

interface Props {
  group: Group;
  /** Which row this is, from 1. */
  number: number;
  isVoice: boolean;
  onChange: (group: Group) => void;
}

/** One thing that the caller does. */
export function InputRow({ group, number, isVoice, onChange }: Props) {
  const kind = kindOf(group);
  const offered = (Object.keys(kinds) as Kind[]).filter((each) => (each === 'text') !== isVoice || each === kind);
  return (
    <>
      <select
        aria-label={`Step ${number}`}
        value={kind}
        onChange={({ target }) => onChange(groupOf(target.value as Kind))}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {kinds[each]}
          </option>
        ))}
      </select>
      {'keys' in group ? (
        <Keys keys={group.keys} label={`Step ${number}: keys`} onChange={(keys) => onChange({ keys })} />
      ) : (
        <Words input={group.input} number={number} onChange={(input) => onChange({ input })} />
      )}
    </>
  );
}

function Keys({ keys, label, onChange }: { keys: readonly Key[]; label: string; onChange: (keys: Key[]) => void }) {
  const [typed, setTyped] = useState<string>();
  const [first, ...rest] = keys;
  const isWrong = typed !== undefined && !/^[0-9*#]+$/.test(typed);
  return (
    <>
      <input
        className="test-keys"
        aria-label={label}
        aria-invalid={isWrong}
        title="Keys: 0–9, * and #"
        value={typed ?? keys.map(({ digit }) => digit).join('')}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (/^[0-9*#]+$/.test(value)) onChange(withKeys(keys, value));
        }}
        onBlur={() => setTyped(undefined)}
      />
      {isWrong && <span className="test-wrong">Keys are 0–9, * and #.</span>}
      {first && <After input={first} label={label} onChange={(next) => onChange([next, ...rest])} />}
    </>
  );
}

interface WordsProps {
  input: Exclude<ScenarioInput, Key>;
  number: number;
  onChange: (input: Exclude<ScenarioInput, Key>) => void;
}

function Words({ input, number, onChange }: WordsProps) {
  switch (input.type) {
    case 'listen':
      if (input.to === undefined) return null;
      return <Text label={`Step ${number}: words`} value={input.to} onChange={(to) => onChange({ ...input, to })} />;
    case 'text':
      return (
        <Text label={`Step ${number}: text`} value={input.body} onChange={(body) => onChange({ ...input, body })} />
      );
    case 'say':
      return (
        <>
          <Text label={`Step ${number}: words`} value={input.text} onChange={(text) => onChange({ ...input, text })} />
          <After input={input} label={`Step ${number}`} onChange={onChange} />
        </>
      );
    case 'peer':
      return (
        <>
          <select
            aria-label={`Step ${number}: what the far side does`}
            value={input.does}
            onChange={({ target }) => onChange({ ...input, does: target.value as Does })}
          >
            {Object.entries(farSideWords).map(([does, words]) => (
              <option key={does} value={does}>
                {words}
              </option>
            ))}
          </select>
          {input.does === 'say' && (
            <Text
              label={`Step ${number}: words`}
              value={input.text ?? ''}
              onChange={(text) => onChange({ ...input, text })}
            />
          )}
          <After input={input} label={`Step ${number}`} onChange={onChange} />
        </>
      );
    case 'hangup':
      return <After input={input} label={`Step ${number}`} onChange={onChange} />;
    case 'wait':
      return null;
  }
}

interface TextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export const Text = ({ label, value, onChange }: TextProps) => (
  <input className="test-text" aria-label={label} value={value} onChange={({ target }) => onChange(target.value)} />
);

interface AfterProps<T> {
  input: T;
  label: string;
  onChange: (input: T) => void;
}

/** When it happens: seconds from the beginning of what goes on then. */
function After<T extends { after?: number }>({ input: { after, ...rest }, label, onChange }: AfterProps<T>) {
  return (
    <label className="test-after">
      after
      <input
        type="number"
        min="0"
        max="86400"
        step="0.1"
        placeholder="0"
        aria-label={`${label}, after seconds`}
        value={after ?? ''}
        onChange={({ target: { valueAsNumber: seconds } }) =>
          onChange((seconds >= 0 && seconds <= 86_400 ? { ...rest, after: seconds } : rest) as T)
        }
      />
      s
    </label>
  );
}
