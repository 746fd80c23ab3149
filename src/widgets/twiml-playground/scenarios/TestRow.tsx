import type { ScenarioResult } from '../../../engines/twiml/index.ts';
import { groupsOf } from './groups.ts';
import { type Test, TestForm } from './TestForm.tsx';
import { inputWords } from './words.ts';

interface Props {
  test: Test;
  /** Left out until it has run. */
  result: ScenarioResult | undefined;
  isVoice: boolean;
  isOpen: boolean;
  onOpen: () => void;
  onChange: (test: Test) => void;
  onCopy: () => void;
  onRemove: () => void;
  onWatch: (() => void) | undefined;
}

/** A test, how it came out and, where it failed, why. */
export function TestRow({ test, result, isVoice, isOpen, onOpen, onChange, onCopy, onRemove, onWatch }: Props) {
  const name = test.name || 'Test without a name';
  const state = result ? (result.passed ? 'passes' : 'fails') : 'waiting';
  return (
    <li className="test" data-state={state}>
      <div className="test-head">
        <p>
          <strong className="test-state">{signs[state]}</strong> <b>{name}</b>
          <span className="test-does">{sentence(test)}</span>
        </p>
        <div className="toolbar">
          {onWatch && (
            <button type="button" className="button" onClick={onWatch} aria-label={`Watch on the phone: ${name}`}>
              Watch
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-expanded={isOpen}
            onClick={onOpen}
            aria-label={`${isOpen ? 'Done' : 'Edit'}: ${name}`}
          >
            {isOpen ? 'Done' : 'Edit'}
          </button>
          <button type="button" className="button" onClick={onCopy} aria-label={`Duplicate: ${name}`}>
            Duplicate
          </button>
          <button type="button" className="button" onClick={onRemove} aria-label={`Delete: ${name}`}>
            Delete
          </button>
        </div>
      </div>
      {result && <Why result={result} />}
      {isOpen && <TestForm {...{ test, isVoice, onChange }} />}
    </li>
  );
}

const signs = { passes: '✓ Passes', fails: '✗ Fails', waiting: '… Not run yet' };

function sentence({ inputs }: Test): string {
  const words = groupsOf(inputs)
    .map((group) =>
      'keys' in group ? `press ${group.keys.map(({ digit }) => digit).join('')}` : inputWords(group.input),
    )
    .join(', ');
  return words ? `${words[0]?.toUpperCase()}${words.slice(1)}.` : 'Nothing is done.';
}

function Why({ result: { checks, ignored } }: { result: ScenarioResult }) {
  const failed = checks.flatMap((check, i) => (check.passed ? [] : [{ ...check, number: i + 1 }]));
  if (!failed.length && !ignored.length && checks.length) return null;
  return (
    <ul className="test-why">
      {failed.map(({ expected, instead, number }) => (
        <li key={number}>
          <b>
            Expectation {number}: {expected}
          </b>{' '}
          {instead}
        </li>
      ))}
      {ignored.map((input) => (
        <li key={input}>{input}: nothing took it.</li>
      ))}
      {!checks.length && <li>It expects nothing yet, so it cannot fail.</li>}
    </ul>
  );
}
