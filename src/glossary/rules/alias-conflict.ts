import type { Content, Draft } from '../content.ts';
import type { Path } from '../front-matter.ts';
import type { Rule } from '../rule.ts';
import { slugsOf } from '../slug.ts';

export const aliasConflict: Rule = {
  code: 'alias-conflict',
  title: 'A name belongs to one term',
  why: 'Every title, abbreviation, expansion and alias is an address that leads to its entry, and a name by which search finds it. A name that two entries claim could lead to one of them only. Give it to the entry that most readers mean by it, and set the two off against each other under confusedWith.',
  bad: [
    { path: 'content/terms/gsm-7.mdx', text: '---\naliases: [{ name: SMS alphabet, kind: synonym }]\n---\n' },
    { path: 'content/terms/ucs-2.mdx', text: '---\naliases: [{ name: sms-alphabet, kind: synonym }]\n---\n' },
  ],
  good: [
    { path: 'content/terms/gsm-7.mdx', text: '---\naliases: [{ name: SMS alphabet, kind: synonym }]\n---\n' },
    { path: 'content/terms/ucs-2.mdx', text: '---\naliases: [{ name: Unicode SMS alphabet, kind: synonym }]\n---\n' },
  ],
  *check(content) {
    const claims = new Map<string, { draft: Draft; name: string; path: Path }>();
    for (const draft of content.drafts) {
      for (const { name, path } of namesWithPaths(draft)) {
        const slugs = slugsOf(name).filter((slug) => slug !== draft.path.id);
        const at = draft.front.rangeOf(path);
        const owner = slugs.map((slug) => content.find('term', slug)).find((other) => other);
        const claimed = slugs.map((slug) => claims.get(slug)).find((claim) => claim && claim.draft !== draft);
        if (owner) {
          const message = `"${name}" is the id of ${owner.file}.`;
          yield { file: draft.file, at, message, suggestion: 'Take the name out here, or rename that file.' };
        } else if (claimed) {
          const { line } = claimed.draft.lines.at(claimed.draft.front.rangeOf(claimed.path).from);
          const other = `${claimed.draft.file}:${line}`;
          const message = `"${name}" is claimed by ${other} too, as "${claimed.name}".`;
          yield { file: draft.file, at, message, suggestion: 'Leave it to the term that most readers mean by it.' };
        }
        for (const slug of slugs) if (!claims.has(slug)) claims.set(slug, { draft, name, path });
      }
    }
  },
};

function namesWithPaths({ entry }: Content['drafts'][number]): { name: string; path: Path }[] {
  if (entry?.kind !== 'term') return [];
  const { title, abbreviation, expansion, aliases } = entry.data;
  return [
    { name: title, path: ['title'] },
    ...(abbreviation ? [{ name: abbreviation, path: ['abbreviation'] }] : []),
    ...(expansion ? [{ name: expansion, path: ['expansion'] }] : []),
    ...aliases.map(({ name }, index) => ({ name, path: ['aliases', index, 'name'] })),
  ];
}
