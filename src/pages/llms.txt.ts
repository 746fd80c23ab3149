import type { APIRoute } from 'astro';
import { loadGlossary, sortedTerms } from '../glossary/index.ts';
import { routes } from '../routes.ts';
import { inReadingOrder } from '../schemas/track.ts';
import { site as about } from '../site.ts';
import { widgets } from '../widgets/registry.ts';

/** The site's contents for language models, in the form of llmstxt.org: entries link to their Markdown. */
export const GET: APIRoute = ({ site }) => {
  const glossary = loadGlossary();
  const line = (title: string, path: string, summary: string) =>
    `- [${title}](${new URL(path, site).href}): ${summary}`;
  const sections = {
    Terms: sortedTerms(glossary).map(({ id, data }) => line(data.title, routes.termMarkdown(id), data.definition)),
    Lessons: inReadingOrder(glossary.lessons.values()).map(({ id, data }) =>
      line(data.title, routes.lesson(id), data.summary),
    ),
    Widgets: widgets.map(({ id, title, summary }) => line(title, routes.widget(id), summary)),
    Data: [line('terms.json', routes.termsJson, 'Every entry as JSON.')],
  };
  const text = Object.entries(sections).map(([name, lines]) => `## ${name}\n\n${lines.join('\n')}`);
  return new Response(`# ${about.name}\n\n> ${about.description}\n\n${text.join('\n\n')}\n`);
};
