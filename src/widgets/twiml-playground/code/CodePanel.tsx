import { useId, useMemo, useState } from 'react';
import { type Language, languages, toCode } from '../../../engines/twiml/code/index.ts';
import { recall, remember } from '../../../storage.ts';
import { CopyButton } from '../../kit/CopyButton.tsx';
import type { PanelProps } from '../Panels.tsx';
import { highlightCode } from './highlight.ts';

/** Where the site remembers the language that examples are read in, and what it calls them. */
const choice = 'code-language';
const fence = (language: Language) => (language === 'node' ? 'js' : language);

/** The open document as a program that writes it. */
export function CodePanel({ app, active }: PanelProps) {
  const id = useId();
  const [chosen, setChosen] = useState(() => languages.find((each) => fence(each.id) === recall(choice))?.id ?? 'node');
  const { path = '/', source = '' } = app.documents[active] ?? {};
  const result = useMemo(() => toCode(source, chosen, { kind: app.kind }), [source, chosen, app.kind]);
  return (
    <div className="twiml-program">
      <div className="twiml-program-head">
        <div className="field">
          <label htmlFor={id}>
            Program that answers with <code>{path}</code>
          </label>
          <select
            id={id}
            value={chosen}
            onChange={({ target }) => {
              const language = languages.find((each) => each.id === target.value)?.id ?? chosen;
              setChosen(language);
              remember(choice, fence(language));
            }}
          >
            {languages.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </div>
        {result.ok && <CopyButton label="Copy code" text={result.code} />}
      </div>
      {result.ok ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <pre className="code" role="region" aria-label={`Program that answers with ${path}`} tabIndex={0}>
          <code>
            {highlightCode(result.code).map(({ text, role }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: tokens are drawn anew with every program
              <span key={i} className={role}>
                {text}
              </span>
            ))}
          </code>
        </pre>
      ) : (
        <p className="notice" data-kind="warn">
          No code can be written yet. {path}, line {result.line}, column {result.column}: {result.message}
        </p>
      )}
      <p className="field-hint">Written with the provider’s helper library for the language.</p>
    </div>
  );
}
