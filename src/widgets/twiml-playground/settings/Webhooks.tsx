import type { Document } from '../state.ts';
import { Rows } from './Rows.tsx';
import { SelectField } from './SelectField.tsx';
import { NumberField, TextField } from './TextField.tsx';
import { withKey } from './with-key.ts';

const contentTypes = ['text/xml', 'application/xml', 'text/html', 'text/plain', 'application/json', 'audio/mpeg'];

interface Props {
  documents: Document[];
  onChange: (documents: Document[]) => void;
}

/** How each document's server behaves. */
export function Webhooks({ documents, onChange }: Props) {
  return (
    <Rows
      title="Webhooks"
      noun="webhook"
      hint="How each document is answered. The provider waits 15 s, follows a status of 300 to 399 to its location, and fails on 400 or more."
      rows={documents}
      onChange={onChange}
    >
      {(document, change) => {
        const set = <K extends keyof Document>(key: K, value: Document[K] | undefined) =>
          change(withKey(document, key, value));
        const { status = 200, location } = document;
        return (
          <>
            <code className="twiml-setting-name">{document.path}</code>
            <NumberField
              whole
              label="Status"
              value={document.status}
              least={100}
              most={599}
              placeholder="200"
              onCommit={(value) => set('status', value)}
            />
            {(location !== undefined || (status >= 300 && status < 400)) && (
              <TextField
                label="Location"
                value={location ?? ''}
                placeholder="/elsewhere"
                onCommit={(text) => set('location', text.trim() || undefined)}
              />
            )}
            <NumberField
              label="Seconds it takes"
              value={document.seconds}
              most={3600}
              placeholder="0"
              onCommit={(value) => set('seconds', value)}
            />
            <SelectField
              label="Content type"
              value={document.contentType ?? 'text/xml'}
              options={[...contentTypes.map((value) => ({ value, text: value })), { value: '', text: 'none' }]}
              onChoose={(type) => set('contentType', type === 'text/xml' ? undefined : type)}
            />
            <TextField
              label="Cookies it sets"
              value={written(document.cookies)}
              placeholder="visits=1"
              problemWith={(text) => (read(text) ? '' : 'Write them as name=value, with a semicolon between two.')}
              onCommit={(text) => {
                const cookies = read(text);
                set('cookies', cookies && Object.keys(cookies).length ? cookies : undefined);
              }}
            />
          </>
        );
      }}
    </Rows>
  );
}

const written = (cookies: Document['cookies'] = {}) =>
  Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');

/** Cookies as a header has them, `name=value; other=value`; undefined where a part is none. */
function read(text: string): Record<string, string> | undefined {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => /^([^=\s]+)=(.*)$/s.exec(part));
  if (parts.some((part) => !part)) return undefined;
  return Object.fromEntries(parts.map((part) => [part?.[1] ?? '', part?.[2] ?? '']));
}
