/**
 * Every address on the site, written once, for pages and build alike. `base` is the path that the site is built for, "/" or
 * "/docs/glossary/"; an address of a directory ends with a slash. Pages take theirs from routes.ts.
 */
export const addressesUnder = (base: string) => ({
  home: base,
  glossary: `${base}glossary/`,
  glossaryAt: (level: string) => `${base}glossary/?level=${level}`,
  /** Of a term by its id, or by the slug of another name, which leads there. */
  term: (id: string) => `${base}glossary/${id}/`,
  termMarkdown: (id: string) => `${base}glossary/${id}.md`,
  termJson: (id: string) => `${base}glossary/${id}.json`,
  category: (id: string) => `${base}categories/${id}/`,
  map: `${base}map/`,
  widgets: `${base}widgets/`,
  widget: (id: string) => `${base}widgets/${id}/`,
  learn: `${base}learn/`,
  /** `id` is `<track>/<slug>`, without the number that orders the file. */
  lesson: (id: string) => `${base}learn/${id}/`,
  search: `${base}search/`,
  searchFor: (query: string) => `${base}search/?q=${encodeURIComponent(query)}`,
  /** What the browser builds its term index from. */
  searchIndex: `${base}search-index.json`,
  /** Pagefind's browser API; its index lies beside it. */
  fullText: `${base}pagefind/pagefind.js`,
  problems: `${base}problems/`,
  problem: (code: string) => `${base}problems/${code}/`,
  twimlRules: `${base}twiml-rules/`,
  /** Of a rule of the TwiML checker, by its id. */
  twimlRule: (id: string) => `${base}twiml-rules/${id}/`,
  about: `${base}about/`,
  offline: `${base}offline/`,
  /** What a reader who saved the site sees without a connection at an address that was not saved. */
  notSaved: `${base}not-saved/`,
  /** What there is to save, in numbers. */
  saved: `${base}saved.json`,
  serviceWorker: `${base}sw.js`,
  webManifest: `${base}manifest.webmanifest`,
  termsJson: `${base}terms.json`,
  llms: `${base}llms.txt`,
  openSearch: `${base}opensearch.xml`,
  feed: `${base}feed.xml`,
  sitemap: `${base}sitemap-index.xml`,
});
