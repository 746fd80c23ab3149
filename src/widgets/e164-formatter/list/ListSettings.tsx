import { type ReactNode, useId } from 'react';
import type { Opened } from './session.ts';
import type { useList } from './use-list.ts';
import { count } from './words.ts';

interface Props {
  list: ReturnType<typeof useList>;
  opened: Opened;
  countryField: ReactNode;
}

/** What was read, which column of it holds the numbers, and how far the check is. */
export function ListSettings({ list, opened, countryField }: Props) {
  const id = useId();
  const { columns, phase, done } = list;
  const names = Array.from({ length: opened.width }, (_, column) => nameColumn(opened, column, columns.hasHeader));
  return (
    <>
      <p className="phone-list-name">
        <strong>{list.name}</strong> {count(opened.rowCount, 'row')}, {count(opened.width, 'column')}
      </p>
      {opened.notices.map((notice) => (
        <p key={notice} className="notice" data-kind="warn">
          {notice}
        </p>
      ))}
      <div className="phone-list-settings">
        <div className="field">
          <label htmlFor={`${id}column`}>Column with the numbers</label>
          <select
            id={`${id}column`}
            value={columns.column}
            onChange={(event) => list.setColumns({ ...columns, column: Number(event.target.value) })}
          >
            {names.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <option key={column} value={column}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {countryField}
        <label className="phone-check">
          <input
            type="checkbox"
            checked={columns.hasHeader}
            onChange={(event) => list.setColumns({ ...columns, hasHeader: event.target.checked })}
          />
          The first row names the columns
        </label>
      </div>
      {phase === 'checking' && (
        <div className="toolbar phone-progress">
          <label htmlFor={`${id}progress`}>Checking</label>
          <progress id={`${id}progress`} value={done} max={opened.rowCount} />
          <span className="phone-progress-count">
            {done.toLocaleString('en')} of {opened.rowCount.toLocaleString('en')}
          </span>
          <button type="button" className="button" onClick={list.stop}>
            Stop
          </button>
        </div>
      )}
      {phase === 'stopped' && (
        <p className="toolbar notice">
          The check was stopped; the list is still here.
          <button type="button" className="button" onClick={list.restart}>
            Check it
          </button>
        </p>
      )}
    </>
  );
}

/** A column by its name in the first row, or by its number and what stands in it. */
function nameColumn({ firstRows }: Opened, column: number, hasHeader: boolean): string {
  const cell = (row: number) => (firstRows[row]?.[column] ?? '').trim().slice(0, 40);
  if (hasHeader && cell(0)) return cell(0);
  const sample = cell(hasHeader ? 1 : 0);
  return `Column ${column + 1}${sample && `: ${sample}`}`;
}
