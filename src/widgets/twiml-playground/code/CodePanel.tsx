import { useId, useState } from 'react';
import { languages, toCode } from '../../../engines/twiml/code/index.ts';
import type { PanelProps } from '../Panels.tsx';

/** The open document as a program that writes it. */
export function CodePanel({ app, active }: PanelProps) {
  const id = useId();
  const [language, setLanguage] = useState(languages[0]?.id ?? 'node');
  const document = app.documents[active];
  const result = toCode(document?.source ?? '', language, { kind: app.kind });
  return (
    <>
      <div className="field">
        <label htmlFor={id}>Language</label>
        <select
          id={id}
          value={language}
          onChange={({ target }) => setLanguage(languages.find((each) => each.id === target.value)?.id ?? language)}
        >
          {languages.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
      </div>
      {result.ok ? (
        <pre>
          <code>{result.code}</code>
        </pre>
      ) : (
        <p className="notice" data-kind="warn">
          {document?.path}, line {result.line}: {result.message}
        </p>
      )}
    </>
  );
}
