import { useId, useMemo, useState } from 'react';
import { type Language, languages, toCode } from '../../../engines/twiml/code/index.ts';
import { recall, remember } from '../../../storage.ts';
import { CopyButton } from '../../kit/CopyButton.tsx';
import { TabList } from '../../kit/TabList.tsx';
import type { PanelProps } from '../Panels.tsx';
import { highlightCode } from './highlight.ts';

/** Where the site remembers the language that examples are read in, and what it calls them. */
const choice = 'code-language';
const fence = (language: Language) => (language === 'node' ? 'js' : language);

/** The open document as a program that writes it. */
export function CodePanel({ app, active }: PanelProps) {
  const id = useId();
  const [chosen, setChosen] = useState(() => languages.findIndex((each) => fence(each.id) === recall(choice)));
  const index = Math.max(chosen, 0);
  const { id: language = 'node', title = '' } = languages[index] ?? {};
  const { path = '/', source = '' } = app.documents[active] ?? {};
  const result = useMemo(() => toCode(source, language, { kind: app.kind }), [source, language, app.kind]);
  const choose = (next: number) => {
    setChosen(next);
    const picked = languages[next];
    if (picked) remember(choice, fence(picked.id));
  };
  return (
    <div className="twiml-code">
      <p className="field-hint">
        A program that answers with <code>{path}</code>, written with the provider’s helper library.
      </p>
      <TabList
        label="Language"
        tabs={languages.map((each) => each.title)}
        active={index}
        panelId={id}
        disabled={false}
        onActivate={choose}
      />
      <div id={id} role="tabpanel" aria-label={title}>
        {result.ok ? (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
            <pre className="code" role="region" aria-label={`${path} in ${title}`} tabIndex={0}>
              <code>
                {highlightCode(result.code).map(({ text, role }, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: tokens are drawn anew with every program
                  <span key={i} className={role}>
                    {text}
                  </span>
                ))}
              </code>
            </pre>
            <div className="toolbar">
              <CopyButton label="Copy code" text={result.code} />
            </div>
          </>
        ) : (
          <p className="notice" data-kind="warn">
            No code can be written yet. {path}, line {result.line}, column {result.column}: {result.message}
          </p>
        )}
      </div>
    </div>
  );
}
