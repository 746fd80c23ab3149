import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/glossary/report.ts';
import { check, overlay } from './sample.ts';

const file = 'content/terms/gsm-7.mdx';

/** The problems of one file whose front matter or text is changed. */
const problemsOf = (text: string) => check(overlay([{ path: file, text }])).filter((problem) => problem.file === file);

const front = (yaml: string) => `---\n${yaml}\n---\n`;

// Each row: what is written, and what its author is told.
test.each([
  ['realted: [sms]', 'unknown-key', 'No key is called "realted".', 'Did you mean "related"?'],
  ['zzz: 1', 'unknown-key', 'No key is called "zzz".', expect.stringMatching(/^The keys here are title, /)],
  [
    'aliases: [{ nmae: x, kind: synonym }]',
    'unknown-key',
    'No key is called "nmae" in aliases, item 1.',
    'Did you mean "name"?',
  ],
  ['level: begginer', 'bad-value', 'level: "begginer" is not one of basic, intermediate, advanced.', undefined],
  ['level: advancde', 'bad-value', expect.stringContaining('"advancde"'), 'Did you mean "advanced"?'],
  ['category:', 'missing-key', 'category has no value.', expect.stringMatching(/^Choose one of messaging, numbers/)],
  ['title: 911', 'bad-value', 'title: expected a text, found a number.', 'Put it in quotes: "911".'],
  ['related:', 'missing-key', 'related has no value.', 'Write it, or delete the line.'],
  ['related: [sms, ]\naliases:\n  -', 'missing-key', 'aliases, item 1 has no value.', expect.anything()],
  ['sources: [{ title: x }]', 'missing-key', 'sources, item 1, url is missing.', 'Write it.'],
  ['title: [a]', 'bad-value', 'title: expected a text, found a list.', undefined],
  [
    'category: { a: 1 }',
    'bad-value',
    expect.stringMatching(/^category: a group of keys is not one of messaging/),
    undefined,
  ],
  ['related: sms', 'bad-value', 'related: expected a list, found a text.', undefined],
  ['related: [SMS Thing]', 'bad-value', expect.stringContaining('lower-case letters and digits'), undefined],
  ['definition: Too short.', 'bad-value', expect.stringContaining('at least 60 characters'), undefined],
  ['verified: soon', 'bad-value', 'verified: Write a day of the calendar as YYYY-MM-DD.', undefined],
  ['verified: 2026-02-30', 'bad-value', 'verified: Write a day of the calendar as YYYY-MM-DD.', undefined],
  ['sources: []', 'bad-value', 'sources: Cite at least one source.', undefined],
  ['related: [gsm7]', 'broken-reference', 'related names "gsm7", and no term has that id.', 'Did you mean "gsm-7"?'],
  ['related: [zzzzz]', 'broken-reference', expect.stringContaining('"zzzzz"'), expect.stringMatching(/^Take it out/)],
  [
    'aliases: [{ name: sms, kind: synonym }]',
    'alias-conflict',
    '"sms" is the id of content/terms/sms.mdx.',
    expect.anything(),
  ],
])('%s: %s', (yaml, code, message, suggestion) => {
  const found = problemsOf(front(yaml)).find((problem) => problem.code === code);
  expect(found).toMatchObject({ message, line: expect.any(Number) });
  expect(found?.suggestion).toEqual(suggestion);
});

test.each([
  ['[x](./gms-7.mdx)', 'broken-link', 'No term has the id "gms-7".', 'Did you mean ./gsm-7.mdx?'],
  [
    '[x](./zzzzz.mdx)',
    'broken-link',
    'No term has the id "zzzzz".',
    expect.stringMatching(/^Write it: npm run new:term -- "x"/),
  ],
  [
    '[x](../lessons/apis/01-rest-api.mdx)',
    'broken-link',
    expect.anything(),
    'Did you mean ../lessons/apis/01-rest-apis.mdx?',
  ],
  ['[x](/glossary/sms/)', 'link-form', expect.anything(), 'Write [x](./sms.mdx).'],
  ['[x](sms.mdx#a)', 'link-form', expect.anything(), 'Write [x](./sms.mdx#a).'],
  ['[x](./sms)', 'link-form', expect.anything(), 'Write [x](./sms.mdx).'],
  ['[x](/learn/apis/rest-apis/)', 'link-form', expect.anything(), 'Write [x](../lessons/apis/01-rest-apis.mdx).'],
  [
    '[x](../lessons/apis/rest-apis.mdx)',
    'link-form',
    expect.anything(),
    'Write [x](../lessons/apis/01-rest-apis.mdx).',
  ],
  [
    '[x](../lessons/apis/02-rest-apis.mdx)',
    'link-form',
    expect.anything(),
    'Write [x](../lessons/apis/01-rest-apis.mdx).',
  ],
  ['[x](../terms/sms.mdx)', 'link-form', expect.anything(), 'Write [x](./sms.mdx).'],
  ['[x][y]\n\n[y]: ./sms.mdx', 'link-form', expect.stringContaining('stands elsewhere'), 'Write [x](./sms.mdx).'],
  [
    '<a href="/glossary/sms/">x</a>',
    'link-form',
    'An <a> element gets no card.',
    'Write a Markdown link, [text](./sms.mdx).',
  ],
  ['[x](notes.txt)', 'link-form', '"notes.txt" leads to no entry.', expect.anything()],
  ['[x](#nowhere)', 'broken-anchor', expect.stringContaining('"nowhere"'), `${file} has no headings.`],
  [
    '<Widget id="sms-segmnets" />',
    'unknown-widget',
    'No widget has the id "sms-segmnets".',
    'Did you mean "sms-segments"?',
  ],
  [
    '<Widget id="sms-segments" state={{ encoding: \'utf-8\' }} />',
    'widget-state',
    'sms-segments refuses this state. encoding: "utf-8" is not one of auto, gsm-7, ucs-2.',
    'Its keys and values are in src/widgets/sms-segments/state.ts.',
  ],
  ['<Laddr title="x" />', 'unknown-component', 'No component is called "Laddr".', 'Did you mean "Ladder"?'],
  ['<Ladder.Rung />', 'unknown-component', 'No component is called "Ladder.Rung".', expect.anything()],
  [
    '<Ladder title="x" />',
    'diagram-parts',
    '<Ladder>: parties: expected a list, found nothing.',
    expect.stringContaining('diagram.ts'),
  ],
  [
    '<BitLayout title="x" unit="bit" rows={3} />',
    'diagram-parts',
    '<BitLayout>: rows: expected a list, found a number.',
    expect.anything(),
  ],
  [
    "<Timeline title=\"x\" events={[{at:'1992',lable:'First text'}]} />",
    'diagram-parts',
    '<Timeline>: events, item 1, label: expected a text, found nothing.',
    expect.anything(),
  ],
  ['Hello {name}.', 'code-in-text', '{name} would be run as JavaScript.', expect.stringContaining('\\{')],
  [
    'import { a } from "./a.js"',
    'code-in-text',
    'This paragraph starts with "import" and would be run as JavaScript.',
    expect.anything(),
  ],
  ['<img src="a.png" />', 'missing-alt', expect.anything(), expect.anything()],
  ['## watch out', 'body-order', '"watch out" is not the name of this part.', 'Call it "Watch out".'],
  ['## Example\n\n## Example', 'body-order', '"Example" comes twice.', 'Make the two one.'],
])('%s: %s', (body, code, message, suggestion) => {
  const found = problemsOf(body).find((problem) => problem.code === code);
  expect(found).toMatchObject({ message, suggestion });
});

test.each([
  '[x](https://example.com/glossary/sms/)',
  '[x](mailto:a@example.com)',
  '[x](/widgets/sms-segments/)',
  '[x](./sms.mdx)',
  '[x](#top)',
  '[x](#here)\n\n<div id="here">y</div>',
  '<Widget id="sms-segments" state={{ text: `Hi`.repeat(2), encoding: "ucs-2" }} />',
  '<Widget id="sms-segments" state={{ text: \'Hi: {you}, "x"\', referenceBits: 16 }} />',
  '<Widget id="sms-segments" />',
  '<img src="a.png" alt="" />',
  '<img src="a.png" alt={`x`} />',
])('%s is fine', (body) => {
  expect(
    problemsOf(`[GSM](./sms.mdx)\n\n${body}\n`).filter(({ code }) => code !== 'broken-anchor' || body.includes('#')),
  ).toEqual([]);
});

test('broken MDX is placed at its line, without a stack trace', () => {
  const [problem, ...others] = problemsOf('One.\n\nTwo <b>three.\n');
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    code: 'broken-mdx',
    column: 5,
    message: expect.stringMatching(/closing tag for `<b>`/),
  });
  expect(
    overlay([{ path: file, text: 'One.\n\nTwo <b>three.\n' }])[0]?.text.split('\n')[(problem?.line ?? 0) - 1],
  ).toBe('Two <b>three.');
});

test('broken front matter hides the problems that would follow from it', () => {
  const problems = problemsOf('---\ntitle: a: b\n---\n');
  expect(problems.map(({ code }) => code)).toEqual(['broken-front-matter']);
  expect(problems[0]).toMatchObject({ line: 2 });
});

test('a problem is shown with its line and a caret under the place', () => {
  const problem = {
    code: 'broken-link',
    severity: 'error',
    message: 'No.',
    file,
    line: 2,
    column: 4,
    suggestion: 'Do.',
  } as const;
  expect(formatProblem(problem, 'x\nIn [x](./y.mdx).\n')).toBe(
    `${file}:2:4 broken-link  No.\n  2 | In [x](./y.mdx).\n    |    ^\n  Do.`,
  );
  const long = formatProblem({ ...problem, column: 500 }, `x\n${'a'.repeat(499)}b${'c'.repeat(500)}\n`).split('\n');
  expect(long[1]?.[long[2]?.indexOf('^') ?? 0]).toBe('b');
  expect(long[1]?.length).toBeLessThan(120);
  expect(formatProblem(problem, 'x\n\u001b[31mred\n')).not.toContain('\u001b');
});

test.each([
  ['an HTML element', '<b>bold</b>'],
  ['comments', '{/* one */ /* two */}'],
  ['code in a fence', '```js\nimport a from "a"\n```'],
])('%s is neither a component nor code to run', (_, body) => {
  const codes = problemsOf(body).map(({ code }) => code);
  expect(codes).not.toContain('unknown-component');
  expect(codes).not.toContain('code-in-text');
});
