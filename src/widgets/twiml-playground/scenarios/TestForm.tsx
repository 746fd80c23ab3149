import { type ReactNode, useRef } from 'react';
import type { State } from '../state.ts';
import { ExpectationRow, fresh } from './ExpectationRow.tsx';
import { groupsOf, inputsOf } from './groups.ts';
import { groupOf, InputRow } from './InputRow.tsx';

export type Test = State['scenarios'][number];

interface Props {
  test: Test;
  isVoice: boolean;
  onChange: (test: Test) => void;
}

/** What the caller does, step by step, and what should come of it. Every change counts at once. */
export function TestForm({ test, isVoice, onChange }: Props) {
  const groups = groupsOf(test.inputs);
  const setGroups = (next: typeof groups) => onChange({ ...test, inputs: inputsOf(next) });
  return (
    <div className="test-form">
      <label className="field">
        <span className="label">Name</span>
        <input value={test.name} onChange={({ target }) => onChange({ ...test, name: target.value })} />
      </label>
      <Rows
        legend={isVoice ? 'What the caller does' : 'What is texted'}
        what="step"
        rows={groups}
        onRows={setGroups}
        onAdd={() => setGroups([...groups, groupOf(isVoice ? 'listen' : 'text')])}
        show={(group, i) => (
          <InputRow
            {...{ group, isVoice }}
            number={i + 1}
            onChange={(next) => setGroups(groups.map((each, k) => (k === i ? next : each)))}
          />
        )}
      />
      <Rows
        legend="What should come of it"
        what="expectation"
        rows={test.expects}
        onRows={(expects) => onChange({ ...test, expects })}
        onAdd={() => onChange({ ...test, expects: [...test.expects, { ...fresh.hears } as Test['expects'][number]] })}
        show={(expectation, i) => (
          <ExpectationRow
            {...{ expectation, isVoice }}
            number={i + 1}
            onChange={(next) =>
              onChange({ ...test, expects: test.expects.map((each, k) => (k === i ? (next as typeof each) : each)) })
            }
          />
        )}
      />
      <p className="field-hint">
        Words only have to be part of what is heard, in capitals or not. Expectations of one kind are looked for in
        their order.
      </p>
    </div>
  );
}

interface RowsProps<T> {
  legend: string;
  what: string;
  rows: readonly T[];
  onRows: (rows: T[]) => void;
  onAdd: () => void;
  show: (row: T, index: number) => ReactNode;
}

function Rows<T>({ legend, what, rows, onRows, onAdd, show }: RowsProps<T>) {
  const list = useRef<HTMLOListElement>(null);
  const swap = (i: number, other: number) => {
    onRows(rows.map((row, k) => (k === i ? rows[other] : k === other ? rows[i] : undefined) ?? row));
    // The focus goes along with the row, so that it can be moved on.
    requestAnimationFrame(() => {
      const buttons = list.current?.children[other]?.querySelectorAll<HTMLElement>('.test-tools button:enabled');
      buttons?.[other < i ? 0 : buttons.length - 2]?.focus();
    });
  };
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      <ol ref={list}>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <li key={i}>
            <div className="test-fields">{show(row, i)}</div>
            <div className="test-tools">
              <button
                type="button"
                className="button"
                disabled={i === 0}
                aria-label={`Move ${what} ${i + 1} up`}
                onClick={() => swap(i, i - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="button"
                disabled={i === rows.length - 1}
                aria-label={`Move ${what} ${i + 1} down`}
                onClick={() => swap(i, i + 1)}
              >
                ↓
              </button>
              <button
                type="button"
                className="button"
                aria-label={`Remove ${what} ${i + 1}`}
                onClick={() => onRows(rows.filter((_, k) => k !== i))}
              >
                ×
              </button>
            </div>
          </li>
        ))}
      </ol>
      <button type="button" className="button button-quiet" onClick={onAdd}>
        Add {what === 'step' ? 'a step' : 'an expectation'}
      </button>
    </fieldset>
  );
}
