import { useId, useRef, useState } from 'react';
import { TabList } from '../kit/TabList.tsx';
import { faultsOf } from './documents.ts';
import { type Document, pathPattern, pathRule } from './state.ts';

interface Props {
  documents: readonly Document[];
  active: number;
  /** How many errors and warnings each document has. */
  counts: readonly number[];
  /** Index of the document that the call is in, or -1. */
  running: number;
  panelId: string;
  disabled: boolean;
  onActivate: (index: number) => void;
  onRename: (path: string) => void;
  onAdd: () => void;
  onRemove: () => void;
}

/** The app's documents as tabs, with the path of the open one to be changed. */
export function DocumentTabs({
  documents,
  active,
  counts,
  running,
  panelId,
  disabled,
  onActivate,
  onAdd,
  onRemove,
  ...rest
}: Props) {
  const tabs = useRef<HTMLDivElement>(null);
  return (
    <div className="twiml-documents">
      <div className="toolbar" ref={tabs}>
        <TabList
          label="Documents"
          tabs={documents.map(({ path }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document is its place; its path may be written twice
            <Tab key={i} path={path} count={counts[i] ?? 0} running={i === running} />
          ))}
          {...{ active, panelId, disabled, onActivate }}
        />
        <button type="button" className="button needs-script" disabled={disabled} onClick={onAdd}>
          Add document
        </button>
      </div>
      <PathField
        key={`${active} ${documents[active]?.path}`}
        {...{ documents, active, disabled, ...rest }}
        onRemove={() => {
          onRemove();
          requestAnimationFrame(() => tabs.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
        }}
      />
    </div>
  );
}

function Tab({ path, count, running }: { path: string; count: number; running: boolean }) {
  return (
    <>
      {running && (
        <span className="twiml-running" aria-hidden="true">
          ▸
        </span>
      )}
      <code>{path}</code>
      {running && <span className="visually-hidden"> (running)</span>}
      {count > 0 && (
        <span className="twiml-count">
          {count}
          <span className="visually-hidden"> to mend</span>
        </span>
      )}
    </>
  );
}

type FieldProps = Pick<Props, 'documents' | 'active' | 'disabled' | 'onRename' | 'onRemove'>;

function PathField({ documents, active, disabled, onRename, onRemove }: FieldProps) {
  const id = useId();
  const path = documents[active]?.path ?? '/';
  const [written, setWritten] = useState(path);
  const problem = problemWith(
    written,
    documents.filter((_, i) => i !== active),
  );
  const faults = documents[active] ? faultsOf(documents[active]) : '';
  const commit = () => {
    if (!problem && written !== path) onRename(written);
  };
  return (
    <div className="twiml-path needs-script">
      <div className="field">
        <label htmlFor={id}>Path of this document</label>
        <input
          type="text"
          id={id}
          value={written}
          readOnly={disabled}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={Boolean(problem)}
          onChange={(event) => setWritten(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
        />
        <p id={`${id}-hint`} className="field-hint">
          {problem ||
            (active === 0
              ? 'The first document is asked for first.'
              : `Reached by action="${path}" or a Redirect.`)}{' '}
          {faults && <strong>{faults}</strong>}
        </p>
      </div>
      <button type="button" className="button" disabled={disabled || documents.length === 1} onClick={onRemove}>
        Remove
      </button>
    </div>
  );
}

function problemWith(path: string, others: readonly Document[]): string {
  if (!pathPattern.test(path)) return `${pathRule} Until then the old one stays.`;
  return others.some((other) => other.path === path)
    ? `Another document has the path ${path} already. Until it differs the old one stays.`
    : '';
}
