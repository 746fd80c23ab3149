import { expect, test } from 'vitest';
import { buildGlossary, readContent } from '../../src/glossary/index.ts';
import { formatProblem } from '../../src/glossary/report.ts';
import { widgets } from '../../src/widgets/registry.ts';

test('the content has no problems', () => {
  const files = readContent();
  expect(files.length).toBeGreaterThan(0);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const { problems } = buildGlossary(files, { widgets });
  expect(problems.map((problem) => formatProblem(problem, texts.get(problem.file))).join('\n\n')).toBe('');
});
