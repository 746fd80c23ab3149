import type { Rule } from '../rule.ts';

export const unfilled: Rule = {
  code: 'unfilled',
  title: 'What the scaffold asks for is written',
  why: 'npm run new:term leaves a comment that starts with "Fill in" wherever something is to be written. Write it and delete the comment; delete the heading as well where a part would stay empty.',
  bad: [{ path: 'content/terms/sms.mdx', text: '## Example\n\n{/* Fill in: a real message. */}\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: '## Example\n\n> Your code is 314159.\n' }],
  *check({ drafts }) {
    for (const { file, text, lines, front, body, issues } of drafts) {
      for (const { code, at } of body.expressions) {
        const task = /^\s*\/\*\s*Fill in:?\s*(.*?)\s*\*\/\s*$/is.exec(code)?.[1];
        if (task === undefined) continue;
        const suggestion = 'Write it in place of this comment, or delete the comment with its heading.';
        yield { file, at, message: `Still to be written: ${task}`, suggestion };
      }
      // Where the value itself is missing, missing-key says so.
      const empty = issues.map(({ path }) => lines.at(front.rangeOf(path).from).line);
      for (const { index, 0: comment } of text.slice(0, front.bodyStart).matchAll(/# Fill in\b[^\r\n]*/g)) {
        const at = { from: index, to: index + comment.length };
        if (empty.includes(lines.at(index).line)) continue;
        const message = 'The comment of the scaffold still stands.';
        yield { file, at, message, suggestion: 'Delete it once the line says what it asks for.' };
      }
    }
  },
};
