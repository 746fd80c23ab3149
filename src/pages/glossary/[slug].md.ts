import type { APIRoute } from 'astro';
import { loadGlossary, type TermEntry } from '../../glossary/index.ts';
import { toMarkdown } from '../../markdown/twin.ts';
import { routes } from '../../routes.ts';
import { isoDay } from '../../schemas/day.ts';

export const getStaticPaths = () =>
  [...loadGlossary().terms.values()].map((entry) => ({ params: { slug: entry.id }, props: { entry } }));

/** An entry as Markdown, for readers that are programs and for people who paste. */
export const GET: APIRoute<{ entry: TermEntry }> = ({ props: { entry }, site }) => {
  const url = (path: string) => new URL(path, site).href;
  const { id, data } = entry;
  const titleOf = (term: string) => loadGlossary().terms.get(term)?.data.title ?? term;
  const sources = data.sources.map(
    ({ title, url: address, publisher, section }) =>
      `- [${title}](${address}), ${publisher}${section ? `, ${section}` : ''}`,
  );
  const parts = [
    `# ${data.title}`,
    data.definition,
    toMarkdown(entry, {
      page: url(routes.term(id)),
      term: (other) => url(routes.term(other)),
      lesson: (other) => url(routes.lesson(other)),
      category: (other) => url(routes.category(other)),
    }),
    ...data.confusedWith.map(
      ({ term, how }) => `Not to be confused with [${titleOf(term)}](${url(routes.term(term))}): ${how}`,
    ),
    `## Sources\n\n${sources.join('\n')}`,
    `From ${url(routes.term(id))}, checked ${isoDay(data.verified)}, CC BY 4.0.`,
  ];
  return new Response(`${parts.join('\n\n')}\n`, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
