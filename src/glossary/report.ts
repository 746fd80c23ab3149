import { Lines } from './lines.ts';
import type { Glossary, Problem } from './types.ts';

/** How much of a long line is shown, and how much of that before the problem. */
const width = 100;
const before = 60;

/**
 * A problem as its author reads it: place, code and message, then the line with a caret under the place, then what to
 * do. `text` is the file's; without it there is no line to show.
 */
export function formatProblem({ code, file, line, column, message, suggestion }: Problem, text?: string): string {
  const parts = [`${file}:${line}:${column} ${code}  ${message}`];
  const source = text === undefined ? '' : new Lines(text).line(line);
  // A problem of the whole file is placed at its first line, the fence of the front matter.
  if (source.trim() && source !== '---') parts.push(...excerpt(source, line, column));
  if (suggestion) parts.push(`  ${suggestion}`);
  return parts.map(printable).join('\n');
}

function excerpt(source: string, line: number, column: number): string[] {
  const from = Math.max(0, column - 1 - before);
  const shown = (from > 0 ? '…' : '') + source.slice(from, from + width) + (from + width < source.length ? '…' : '');
  // A tab is as wide above the caret as it is in the line.
  const gap = (from > 0 ? ' ' : '') + source.slice(from, column - 1).replace(/[^\t]/g, ' ');
  return [`  ${line} | ${shown}`, `  ${' '.repeat(String(line).length)} | ${gap}^`];
}

/** A control character in a file must not steer the terminal. */
const printable = (text: string) => text.replace(/(?!\t)\p{Cc}/gu, '�');

/** The last line: what was looked at and what came of it. */
export function summary({ terms, lessons }: Glossary, problems: readonly Problem[], fixed = 0): string {
  const mended = fixed > 0 ? `${count(fixed, 'problem')} mended. ` : '';
  if (problems.length === 0) {
    return `${mended}${count(terms.size, 'term')}, ${count(lessons.size, 'lesson')}: no problems.`;
  }
  const files = new Set(problems.map(({ file }) => file)).size;
  const fixable = problems.filter(({ fix }) => fix).length;
  const hint = fixable > 0 ? ` npm run fix mends ${fixable} of them.` : '';
  return `${mended}${count(problems.length, 'problem')} in ${count(files, 'file')}.${hint} npm run dev explains each at /problems/<code>/.`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
