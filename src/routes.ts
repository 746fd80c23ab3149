/**
 * Every address on the site, written once. A path starts with the base path the site is built for
 * ("/" or "/docs/glossary/") and a directory ends with a slash.
 */
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The path of anything under the site's root: `path('favicon.svg')`. */
export const path = (rest = '') => base + rest;

export const routes = {
  home: path(),
  glossary: path('glossary/'),
  term: (id: string) => path(`glossary/${id}/`),
  termMarkdown: (id: string) => path(`glossary/${id}.md`),
  termJson: (id: string) => path(`glossary/${id}.json`),
  category: (id: string) => path(`categories/${id}/`),
  widgets: path('widgets/'),
  widget: (id: string) => path(`widgets/${id}/`),
  learn: path('learn/'),
  /** `id` is `<track>/<slug>`, without the number that orders the file. */
  lesson: (id: string) => path(`learn/${id}/`),
  search: path('search/'),
  searchFor: (query: string) => path(`search/?q=${encodeURIComponent(query)}`),
  problems: path('problems/'),
  problem: (code: string) => path(`problems/${code}/`),
  about: path('about/'),
  termsJson: path('terms.json'),
  llms: path('llms.txt'),
  openSearch: path('opensearch.xml'),
  feed: path('feed.xml'),
};
