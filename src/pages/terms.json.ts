import type { APIRoute } from 'astro';
import { loadGlossary, sortedTerms } from '../glossary/index.ts';
import { termRecord } from '../glossary/record.ts';
import { routes } from '../routes.ts';
import { site as about } from '../site.ts';

/** Every entry's front matter, A to Z. */
export const GET: APIRoute = ({ site }) =>
  Response.json({
    license: about.license,
    terms: sortedTerms(loadGlossary()).map((entry) => termRecord(entry, new URL(routes.term(entry.id), site).href)),
  });
