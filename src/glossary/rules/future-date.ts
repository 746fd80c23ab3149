import { isoDay } from '../../schemas/day.ts';
import type { Draft } from '../content.ts';
import type { Path } from '../front-matter.ts';
import type { Rule } from '../rule.ts';

export const futureDate: Rule = {
  code: 'future-date',
  title: 'Dates tell of what has been done',
  why: 'verified is the day on which somebody compared the entry with its sources, added the day it was published, revised the day of its last change. A day to come is a slip of the keyboard, and would keep the entry at the head of the feed.',
  bad: [{ path: 'content/terms/sms.mdx', text: '---\nverified: 2999-01-31\n---\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: '---\nverified: 2026-01-31\n---\n' }],
  *check({ drafts, today }) {
    for (const { file, front, entry } of drafts) {
      for (const [path, day] of entry ? daysOf(entry) : []) {
        if (day <= today) continue;
        const message = `${path.join('.')} is a day to come.`;
        yield { file, at: front.rangeOf(path), message, suggestion: `Today is ${isoDay(today)}.` };
      }
    }
  },
};

function daysOf({ kind, data }: NonNullable<Draft['entry']>): [Path, Date][] {
  if (kind === 'category') return [];
  const days: [Path, Date][] = [[['verified'], data.verified]];
  if (kind === 'term') days.push([['added'], data.added]);
  if (kind === 'term' && data.revised) days.push([['revised', 'on'], data.revised.on]);
  return days;
}
