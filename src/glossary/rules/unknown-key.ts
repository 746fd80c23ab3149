import { didYouMean } from '../did-you-mean.ts';
import { nearestName } from '../nearest.ts';
import type { Rule } from '../rule.ts';

export const unknownKey: Rule = {
  code: 'unknown-key',
  title: 'Front matter has only the keys of its schema',
  why: 'A key that nothing reads is most often a misspelled one, and what it says would be lost. The keys of a term are in src/schemas/term.ts, those of a lesson in src/schemas/lesson.ts, each with a sentence on what it holds.',
  bad: [{ path: 'content/terms/sms.mdx', text: '---\nrealted: [gsm-7]\n---\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: '---\nrelated: [gsm-7]\n---\n' }],
  *check({ drafts }) {
    for (const { file, front, issues } of drafts) {
      const taken = new Set<string>();
      for (const { kind, path, message, expected } of issues) {
        if (kind !== 'unknown-key') continue;
        const at = front.rangeOfKey(path);
        const key = String(path.at(-1));
        const nearest = nearestName(key, expected);
        const right = JSON.stringify([...path.slice(0, -1).map(String), nearest]);
        const isFree = nearest !== undefined && !front.has([...path.slice(0, -1), nearest]) && !taken.has(right);
        taken.add(right);
        yield {
          file,
          at,
          message,
          suggestion: `The keys here are ${expected.join(', ')}.`,
          ...didYouMean(key, expected),
          ...(isFree && { fix: { ...at, text: nearest } }),
        };
      }
    }
  },
};
