import type { Content, Draft } from '../content.ts';
import { linkedEntry, relativeLink, resolve } from '../entry-path.ts';
import { replaceUrl } from '../replace-url.ts';
import type { Rule } from '../rule.ts';

export const linkForm: Rule = {
  code: 'link-form',
  title: 'A link to an entry is the relative path of its file',
  why: 'Written as [GSM-7](./gsm-7.mdx), a link works in every editor and on every code host, and the build turns it into a link with a card. An address such as /glossary/gsm-7/ does neither, and breaks where the site lives under a path of its own.',
  bad: [{ path: 'content/terms/sms.mdx', text: 'A text in [GSM-7](/glossary/gsm-7/) holds 160 characters.\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: 'A text in [GSM-7](./gsm-7.mdx) holds 160 characters.\n' }],
  *check(content) {
    for (const draft of content.drafts) {
      const { file, body } = draft;
      for (const link of body.links) {
        const url = rightForm(content, draft, link.url);
        if (!link.isReference && (url === link.url || (!url && linkedEntry(link.url, file)))) continue;
        if (url) {
          const message = link.isReference
            ? `The address of the link "${link.text}" stands elsewhere, where the build does not find it.`
            : `"${link.url}" is not the path of the entry's file.`;
          const fix = link.isReference ? undefined : replaceUrl(draft.text, link, url);
          yield { file, at: link.at, message, suggestion: `Write [${link.text}](${url}).`, ...(fix && { fix }) };
        } else if (isRelative(link.url)) {
          const suggestion =
            'Link an entry by the relative path of its file, and anything else by its full https address.';
          yield { file, at: link.at, message: `"${link.url}" leads to no entry.`, suggestion };
        }
      }
      for (const { name, attributes, at } of body.elements) {
        const { href } = attributes;
        const url = name === 'a' && typeof href === 'string' ? rightForm(content, draft, href) : undefined;
        if (!url) continue;
        yield {
          file,
          at,
          message: 'An <a> element gets no card.',
          suggestion: `Write a Markdown link, [text](${url}).`,
        };
      }
    }
  },
};

const isRelative = (url: string) => !/^(?:[a-z][a-z0-9+.-]*:|\/|#|\?|$)/i.test(url);

/** How a link to an entry should be written; undefined where it is not to an entry that exists. */
function rightForm(content: Content, { file }: Draft, url: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url)) return undefined;
  const [, path = '', hash = ''] = /^([^#?]*)[^#]*(#.*)?$/s.exec(url) ?? [];
  const parts = resolve(file, path.replace(/(?:\.mdx?|\.html?)$/, '')).split('/');
  const slug = parts.at(-1) ?? '';
  const lesson = content.find('lesson', `${parts.at(-2)}/${slug.replace(/^\d\d-/, '')}`);
  const term = content.find('term', content.termsBySlug.get(slug) ?? '');
  // "/widgets/sms/" is no entry even where a term is called so.
  const isElsewhere = path.startsWith('/') && !/^\/(?:.*\/)?(?:glossary|learn|content)\//.test(path);
  const target = isElsewhere ? undefined : (lesson ?? term);
  return target && relativeLink(file, target.file) + hash;
}
