import { entryLinks } from '../content.ts';
import { termMeant } from '../did-you-mean.ts';
import { relativeLink } from '../entry-path.ts';
import { nearestName } from '../nearest.ts';
import { replaceUrl } from '../replace-url.ts';
import type { Rule } from '../rule.ts';

export const brokenLink: Rule = {
  code: 'broken-link',
  title: 'A link leads to an entry that exists',
  why: 'A link between entries is the relative path of the other file. Where that file does not exist, the reader meets an error page. Link to the entry that covers the term, write the missing entry, or leave the link out.',
  bad: [{ path: 'content/terms/sms.mdx', text: 'A text in [GSM-7](./gms-7.mdx) holds 160 characters.\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: 'A text in [GSM-7](./gsm-7.mdx) holds 160 characters.\n' }],
  *check(content) {
    const lessons = content.drafts.filter(({ path }) => path.kind === 'lesson');
    for (const draft of content.drafts) {
      for (const { link, target } of entryLinks(draft)) {
        if (content.find(target.kind, target.id)) continue;
        const finding = { file: draft.file, at: link.at, message: `No ${target.kind} has the id "${target.id}".` };
        if (target.kind === 'lesson') {
          const id = nearestName(
            target.id,
            lessons.map(({ path }) => path.id),
          );
          const lesson = lessons.find(({ path }) => path.id === id);
          yield { ...finding, ...(lesson && { suggestion: ask(relativeLink(draft.file, lesson.file)) }) };
          continue;
        }
        const meant = termMeant(content, target.id);
        if (!meant) {
          yield { ...finding, suggestion: `Write it: npm run new:term -- "${link.text}". Or leave the link out.` };
          continue;
        }
        const url = relativeLink(draft.file, `content/terms/${meant.id}.mdx`) + target.hash;
        const fix = meant.sure ? replaceUrl(draft.text, link, url) : undefined;
        yield { ...finding, suggestion: ask(url), ...(fix && { fix }) };
      }
    }
  },
};

const ask = (url: string) => `Did you mean ${url}?`;
