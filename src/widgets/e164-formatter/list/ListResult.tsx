import { useId } from 'react';
import type { Filter, ShownRow, Summary } from './session.ts';
import type { useList } from './use-list.ts';
import { count, filterLabels, statusLabels } from './words.ts';

interface Props {
  list: ReturnType<typeof useList>;
  summary: Summary;
}

/** What came of a list: the counts, the rows, and the file to take away. */
export function ListResult({ list, summary }: Props) {
  const id = useId();
  const { counts, duplicates } = summary;
  const totals: Record<Filter, number> = {
    all: summary.rows,
    valid: counts.valid,
    attention: counts.possible + counts.short + counts.refused,
    duplicates,
  };
  const { page } = list;
  return (
    <>
      <fieldset className="phone-filters">
        <legend className="visually-hidden">Rows to show</legend>
        {(Object.keys(filterLabels) as Filter[]).map((filter) => (
          <label key={filter}>
            <input
              type="radio"
              name={`${id}filter`}
              checked={list.filter === filter}
              onChange={() => list.setFilter(filter)}
            />
            <span>{filterLabels[filter]}</span> <strong>{totals[filter].toLocaleString('en')}</strong>
          </label>
        ))}
      </fieldset>
      {page && page.rows.length === 0 && <p className="instrument-note">No row of this kind.</p>}
      {page && page.rows.length > 0 && (
        <table className="phone-rows">
          <caption className="visually-hidden">
            {filterLabels[list.filter]}: {count(page.rows.length, 'row')} of {page.total.toLocaleString('en')}
          </caption>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">As given</th>
              <th scope="col">E.164</th>
              <th scope="col">Status and reason</th>
            </tr>
          </thead>
          <tbody>{page.rows.map(renderRow)}</tbody>
        </table>
      )}
      {page && page.rows.length < page.total && (
        <button type="button" className="button" onClick={list.showMore}>
          Show {Math.min(100, page.total - page.rows.length)} more of{' '}
          {(page.total - page.rows.length).toLocaleString('en')}
        </button>
      )}
      <div className="toolbar">
        <button type="button" className="button button-main" onClick={list.download}>
          Download as CSV
        </button>
        <button type="button" className="button" onClick={list.clear}>
          Remove the list
        </button>
      </div>
      <p className="instrument-note">
        The file holds every row as it came, then the result. A cell of yours that begins with <code>=</code>{' '}
        <code>+</code> <code>-</code> or <code>@</code> gets an apostrophe in front, so that no spreadsheet runs it as a
        formula. The column <code>e164</code> stays exact, plus sign first, for the program that reads it next: it holds
        nothing but a plus and digits. A spreadsheet may drop that plus, so import the column as text.{' '}
        {summary.milliseconds >= 100 && `Checked in ${(summary.milliseconds / 1000).toFixed(1)} s.`}
      </p>
    </>
  );
}

function renderRow({ number, given, e164, extension, status, reason, country, type, sameAsNumber }: ShownRow) {
  const kind = status === 'valid' ? 'good' : status === 'refused' ? 'bad' : status === 'empty' ? undefined : 'warn';
  const facts = [country, type.replaceAll('-', ' ')].filter((fact) => fact && fact !== 'unknown').join(', ');
  return (
    <tr key={number}>
      <th scope="row">{number.toLocaleString('en')}</th>
      <td>
        <samp dir="auto">{given.length > 80 ? `${given.slice(0, 80)}…` : given}</samp>
      </td>
      <td>
        {e164 && <samp dir="ltr">{e164}</samp>}
        {extension && <span className="field-hint"> ext. {extension}</span>}
      </td>
      <td>
        <strong className="phone-status" data-kind={kind}>
          {statusLabels[status]}
        </strong>
        {sameAsNumber !== undefined && (
          <strong className="phone-status" data-kind="warn">
            Same as row {sameAsNumber.toLocaleString('en')}
          </strong>
        )}{' '}
        <span className="phone-reason">{reason || facts}</span>
      </td>
    </tr>
  );
}
