import { type MouseEvent, type ReactNode, useState } from 'react';
import type { Diagnostic, Fix } from '../../engines/twiml/index.ts';
import { routes } from '../../routes.ts';
import { Announcement } from '../kit/Announcement.tsx';
import { ErrorExplained } from './ErrorExplained.tsx';

const words = { error: 'Error', warning: 'Warning', info: 'Note' } as const;
const severities = ['error', 'warning', 'info'] as const;
/** As many as can be read at a glance. */
const first = 8;

interface Props {
  id: string;
  path: string;
  source: string;
  diagnostics: readonly Diagnostic[];
  onSelect: (diagnostic: Diagnostic) => void;
  onFix: (fix: Fix) => void;
  /** Beside the verdict. */
  children?: ReactNode;
}

/** What is wrong with the document, each with its place, its rule and, where there is one, a fix. */
export function Diagnostics({ id, path, source, diagnostics, onSelect, onFix, children }: Props) {
  const [all, setAll] = useState(false);
  const summary = summarise(diagnostics);
  // The worst first: of a long list only the beginning is seen.
  const sorted = severities.flatMap((severity) => diagnostics.filter((each) => each.severity === severity));
  const shown = all ? sorted : sorted.slice(0, first);
  return (
    <section className="twiml-problems" aria-label={`Check of ${path}`}>
      <div className="toolbar">
        <p id={id} className="twiml-summary" data-kind={kindOf(diagnostics)}>
          {summary}
        </p>
        {children}
      </div>
      <Announcement text={`${path}: ${summary}`} />
      <ol>
        {shown.map((diagnostic) => (
          <Row
            key={`${diagnostic.rule} ${diagnostic.from} ${diagnostic.message}`}
            {...{ diagnostic, onSelect, onFix }}
          />
        ))}
      </ol>
      {diagnostics.some(({ rule }) => rule === 'looks-like-log' || rule === 'no-markup') && (
        <ErrorExplained message={source} />
      )}
      {diagnostics.length > first && (
        <button type="button" className="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${diagnostics.length}`}
        </button>
      )}
    </section>
  );
}

function Row({ diagnostic, onSelect, onFix }: { diagnostic: Diagnostic } & Pick<Props, 'onSelect' | 'onFix'>) {
  const { severity, line, column, message, rule, providerCode, fix } = diagnostic;
  const selectUnlessCopying = ({ target }: MouseEvent) => {
    const isButton = target instanceof Element && target.closest('button');
    if (!isButton && window.getSelection()?.isCollapsed !== false) onSelect(diagnostic);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its button Select does the same by keyboard
    <li data-severity={severity} onClick={selectUnlessCopying}>
      <p>
        <strong>{words[severity]}</strong>{' '}
        <span className="twiml-place">
          {line}:{column}
        </span>{' '}
        {message}
      </p>
      <div className="toolbar">
        <p className="twiml-rule">
          {rule === 'more' ? <code>{rule}</code> : <a href={routes.twimlRule(rule)}>{rule}</a>}
          {providerCode !== undefined && <span>{` · logged as ${providerCode}`}</span>}
        </p>
        <button
          type="button"
          className="button"
          onClick={() => onSelect(diagnostic)}
          aria-label={`Select line ${line}, column ${column}`}
        >
          Select
        </button>
        {fix && (
          <button
            type="button"
            className="button"
            onClick={() => onFix(fix)}
            aria-label={`Fix: ${fix.label}, line ${line}`}
          >
            Fix: {fix.label}
          </button>
        )}
      </div>
    </li>
  );
}

function kindOf(diagnostics: readonly Diagnostic[]) {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'bad';
  return diagnostics.some(({ severity }) => severity === 'warning') ? 'warn' : 'good';
}

function summarise(diagnostics: readonly Diagnostic[]): string {
  const counts = severities.flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const word = words[severity].toLowerCase();
    return count ? [`${count} ${word}${count > 1 ? 's' : ''}`] : [];
  });
  return counts.length ? `${counts.join(', ')}.` : 'Nothing wrong found.';
}
