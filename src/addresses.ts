/**
 * Every address on the site, written once, for pages and build alike. `base` is the path that the site is built for, "/" or
 * "/docs/glossary/"; an address of a directory ends with a slash, or with `index`, the name of its page, where no host adds that.
 * Pages take theirs from routes.ts.
 */
export const addressesUnder = (base: string, index = '') => ({
  home: base + index,
  glossary: `${base}glossary/${index}`,
  glossaryAt: (level: string) => `${base}glossary/${index}?level=${level}`,
  /** Of a term by its id, or by the slug of another name, which leads there. */
  term: (id: string) => `${base}glossary/${id}/${index}`,
  termMarkdown: (id: string) => `${base}glossary/${id}.md`,
  termJson: (id: string) => `${base}glossary/${id}.json`,
  category: (id: string) => `${base}categories/${id}/${index}`,
  map: `${base}map/${index}`,
  widgets: `${base}widgets/${index}`,
  widget: (id: string) => `${base}widgets/${id}/${index}`,
  /** Of a widget alone, to stand in a frame. */
  embed: (id: string) => `${base}embed/${id}/`,
  /** Of a term's card, to stand in a frame: by its id, or by the slug of another name. */
  embedTerm: (id: string) => `${base}embed/term/${id}/`,
  /** Of a picture of a widget in a state, by the state's key; and of a term's definition. */
  picture: (id: string, key: string) => `${base}embed/${id}/${key}.svg`,
  pictureTerm: (id: string) => `${base}embed/term/${id}.svg`,
  oembed: (id: string) => `${base}embed/${id}/oembed.json`,
  oembedTerm: (id: string) => `${base}embed/term/${id}/oembed.json`,
  /** The script that defines <switchboard-widget> and <switchboard-term>. */
  embedScript: `${base}embed.js`,
  /** The same, as long as there is a version 1: for pages that are not looked after. */
  embedScriptV1: `${base}embed/v1.js`,
  learn: `${base}learn/${index}`,
  /** `id` is `<track>/<slug>`, without the number that orders the file. */
  lesson: (id: string) => `${base}learn/${id}/${index}`,
  search: `${base}search/${index}`,
  searchFor: (query: string) => `${base}search/${index}?q=${encodeURIComponent(query)}`,
  /** What the browser builds its term index from. */
  searchIndex: `${base}search-index.json`,
  /** Pagefind's browser API; its index lies beside it. */
  fullText: `${base}pagefind/pagefind.js`,
  problems: `${base}problems/${index}`,
  problem: (code: string) => `${base}problems/${code}/${index}`,
  twimlRules: `${base}twiml-rules/${index}`,
  /** Of a rule of the TwiML checker, by its id. */
  twimlRule: (id: string) => `${base}twiml-rules/${id}/${index}`,
  offline: `${base}offline/${index}`,
  offlineZip: (version: string) => `${base}offline/switchboard-${version}.zip`,
  about: `${base}about/${index}`,
  /** For those who look after a wiki: how widgets and terms are embedded. */
  embedding: `${base}about/embedding/${index}`,
  /** What a reader who saved the site sees without a connection at an address that was not saved. */
  notSaved: `${base}not-saved/${index}`,
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
