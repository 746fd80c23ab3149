import type { APIRoute } from 'astro';
import { routes } from '../routes.ts';
import { site as about } from '../site.ts';

/** Lets a browser search the glossary from its address bar (OpenSearch 1.1). */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string) => new URL(path, site).href;
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${about.name}</ShortName>
  <Description>${about.description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${address(routes.search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address(routes.openSearch)}"/>
</OpenSearchDescription>
`;
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
