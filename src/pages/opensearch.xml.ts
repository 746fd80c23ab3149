import type { APIRoute } from 'astro';
import { routes } from '../routes.ts';

/** Lets a browser search the glossary from its address bar (OpenSearch 1.1). */
export const GET: APIRoute = ({ site, url }) => {
  const address = (path: string) => new URL(path, site ?? url).href;
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Switchboard</ShortName>
  <Description>The terms of communications APIs, explained</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${address(routes.search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address(routes.openSearch)}"/>
</OpenSearchDescription>
`;
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
