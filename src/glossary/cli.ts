/**
 * Checks everything in content/: `npm run check:content`, with `-- --json` or `-- --fix`.
 * Exits with 1 where an error is left, with 2 where it was called wrongly.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { widgets } from '../widgets/registry.ts';
import { buildGlossary } from './build.ts';
import type { BuildOptions } from './content.ts';
import { fixContent } from './fixes.ts';
import { readContent } from './read.ts';
import { formatProblem, summary } from './report.ts';
import type { SourceFile } from './types.ts';

const usage = `Usage: npm run check:content [-- --json | --fix]

  --json  print the problems as JSON
  --fix   mend what is mechanical, then print what is left
`;

function main(): number {
  const flags = readFlags();
  if (typeof flags === 'number') return flags;

  const files = readContent();
  if (files.length === 0) {
    console.error(`There is nothing in ${process.cwd()}/content. Run this from the root of the project.`);
    return 1;
  }
  const options: BuildOptions = { widgets, onRead: progress(files.length) };
  const fixed = flags.fix ? fix(files, options) : { files, count: 0 };
  const { glossary, problems } = buildGlossary(fixed.files, options);

  if (flags.json) {
    const counts = { terms: glossary.terms.size, lessons: glossary.lessons.size, fixed: fixed.count };
    console.log(JSON.stringify({ ...counts, problems }, null, 2));
  } else {
    const texts = new Map(fixed.files.map(({ path, text }) => [path, text]));
    for (const problem of problems) console.log(`${formatProblem(problem, texts.get(problem.file))}\n`);
    console.log(summary(glossary, problems, fixed.count));
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The flags given, or the exit code where there is nothing more to do. */
function readFlags() {
  const boolean = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ options: { json: boolean, fix: boolean, help: boolean } });
    if (!values.help) return values;
    console.log(usage);
    return 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
}

function fix(files: SourceFile[], options: BuildOptions) {
  const result = fixContent(files, options);
  const before = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, text } of result.files) {
    if (text !== before.get(path)) writeFileSync(path, text);
  }
  return result;
}

/** Says how far it is, on the error output, once two seconds have gone by and every two after that. */
function progress(total: number) {
  let next = performance.now() + 2000;
  return (count: number) => {
    if (performance.now() < next) return;
    next = performance.now() + 2000;
    console.error(`Reading content: ${count} of ${total} files …`);
  };
}

try {
  process.exitCode = main();
} catch (error) {
  // A file that cannot be read or written is the caller's to mend; anything else is ours, and needs its stack.
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  console.error(`The content could not be read or written. ${error.message}`);
  process.exitCode = 1;
}
