import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGlossary, fixContent, rules } from '../../../src/glossary/index.ts';
import { overlay, rows } from './sample.ts';

const options = { widgets: rows };

const bad = [
  '---\nrealted: [gsm7, sms]\nlevel: Basic\n---\n',
  'In [a](/glossary/sms/) and [b](gsm-7.mdx#x), not in [b](./gsm7.mdx).\n\n## how it works\n',
  '---\nleve: basic\nlevell: basic\n---\n',
  '---\nrelated: ["UCS2"]\n---\n\n[a](./zzz.mdx) [`sms`](sms "title")\n',
];

test('mends what is mechanical and leaves the rest as it is', () => {
  const files = overlay([{ path: 'content/terms/ucs-2.mdx', text: `${bad[0]}\n${bad[1]}` }]);
  const { files: fixed, count } = fixContent(files, options);
  expect(count).toBe(7);
  expect(fixed[2]?.text).toBe(
    files[2]?.text
      .replace('realted', 'related')
      .replace('- gsm7', '- gsm-7')
      .replace('level: Basic', 'level: basic')
      .replace('/glossary/sms/', './sms.mdx')
      .replace('(gsm-7.mdx#x)', '(./gsm-7.mdx#x)')
      .replace('./gsm7.mdx', './gsm-7.mdx')
      .replace('## how', '## How'),
  );
  expect(fixed.toSpliced(2, 1)).toEqual(files.toSpliced(2, 1));
});

test('leaves nothing for a second run, and never breaks a file', () => {
  const examples = [
    ...bad.map((text) => [{ path: 'content/terms/gsm-7.mdx', text }]),
    ...rules.map((rule) => rule.bad),
  ];
  fc.assert(
    fc.property(fc.subarray(examples, { minLength: 1 }), (chosen) => {
      const files = overlay(chosen.flat());
      const once = fixContent(files, options);
      expect(fixContent(once.files, options)).toEqual({ files: once.files, count: 0 });
      const unreadable = (sources: typeof files) =>
        buildGlossary(sources, options).problems.filter(
          ({ code }) => code.startsWith('broken-mdx') || code === 'broken-front-matter',
        ).length;
      expect(unreadable(once.files)).toBeLessThanOrEqual(unreadable(files));
    }),
    { numRuns: 30 },
  );
}, 30_000);
