import type { APIRoute } from 'astro';
import { loadGlossary, sortedTerms } from '../glossary/index.ts';
import { termRecord } from '../glossary/record.ts';
import { routes } from '../routes.ts';

/** Every entry's front matter, A to Z. */
export const GET: APIRoute = ({ site }) =>
  Response.json({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    terms: sortedTerms(loadGlossary()).map((entry) => termRecord(entry, new URL(routes.term(entry.id), site).href)),
  });
