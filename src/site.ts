/** What the site says of itself. `SITE` and `REPOSITORY` are set where it is published: see README, "Publishing". */
export const site = {
  name: 'Switchboard',
  description: 'An interactive glossary of communications APIs: look a term up, understand it, and try it on the spot.',
  /** Of the text; the code is under MIT. */
  license: 'https://creativecommons.org/licenses/by/4.0/',
  repository: import.meta.env.REPOSITORY ?? 'https://git.example/switchboard/switchboard',
};

/** Where a reader can propose a change to a file of the project. */
export const editUrl = (file: string) => `${site.repository}/edit/main/${file}`;

/** Where a reader can propose a term that is missing. */
export const proposeUrl = (name: string) =>
  `${site.repository}/issues/new?title=${encodeURIComponent(`New term: ${name}`)}`;
