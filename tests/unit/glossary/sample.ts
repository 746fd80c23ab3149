import { parse, stringify } from 'yaml';
import { buildGlossary, type SourceFile } from '../../../src/glossary/index.ts';
import { widgets } from '../../../src/widgets/registry.ts';

const source = { title: 'A standard', url: 'https://example.com/standard', publisher: 'Example', primary: true };

const definition = 'A sentence that is long enough to stand alone, as the definition of every entry has to be.';

function term(id: string, title: string, front: Record<string, unknown> = {}, body = 'A plain paragraph.\n') {
  const common = { title, definition, category: 'messaging', level: 'basic', sources: [source] };
  const data = { ...common, verified: '2026-01-31', added: '2026-01-31', ...front };
  return { path: `content/terms/${id}.mdx`, text: write(data, body) };
}

export const write = (data: object, body: string) => `---\n${stringify(data)}---\n\n${body}`;

/** Four entries without a problem. */
export const sample: SourceFile[] = [
  term('gsm-7', 'GSM-7', { related: ['ucs-2'] }, 'See [SMS](./sms.mdx).\n\n## How it works\n\nSeven bits.\n'),
  term(
    'sms',
    'SMS (Short Message Service)',
    { expansion: 'Short Message Service' },
    'In [GSM-7](./gsm-7.mdx#how-it-works).\n',
  ),
  term('ucs-2', 'UCS-2', { aliases: [{ name: 'UCS2', kind: 'spelling' }] }, 'Used in [SMS](./sms.mdx).\n'),
  {
    path: 'content/lessons/apis/01-rest-apis.mdx',
    text: write(
      {
        title: 'REST APIs',
        summary: definition,
        level: 'basic',
        minutes: 10,
        teaches: ['sms'],
        sources: [source],
        verified: '2026-01-31',
      },
      'Send an [SMS](../../terms/sms.mdx).\n',
    ),
  },
];

/** The rows of the registry; those of widgets that teach what the sample lacks are cut to what it has. */
export const rows = widgets.map((widget) => ({ ...widget, terms: ['sms', 'gsm-7'] }));

const now = new Date('2026-11-21T12:00:00Z');

export const check = (files: SourceFile[]) => buildGlossary(files, { widgets: rows, now }).problems;

/**
 * Lays an example over a sample file: its front matter replaces the keys it has, its text the text. An example with
 * unreadable front matter is taken as it is; a path that the sample lacks becomes a new entry.
 */
export function overlay(examples: readonly SourceFile[]): SourceFile[] {
  const files = new Map(sample.map(({ path, text }) => [path, text]));
  for (const { path, text } of examples) {
    const [front, body] = split(text);
    const base = path.startsWith('content/lessons/') ? sample[3] : sample[0];
    const [baseFront, baseBody] = split(files.get(path) ?? base?.text.replace('GSM-7', path) ?? '');
    try {
      files.set(path, write({ ...parse(baseFront), ...parse(front) }, body || baseBody));
    } catch {
      files.set(path, text);
    }
  }
  return [...files].map(([path, text]) => ({ path, text }));
}

function split(text: string): [string, string] {
  const match = /^---\n(.*?)^---\n\n?(.*)$/ms.exec(text);
  return match ? [match[1] ?? '', match[2] ?? ''] : ['', text];
}

/** The sample as a glossary. */
export const graph = buildGlossary(sample).glossary;
