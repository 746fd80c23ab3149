import type { Document, State } from './state.ts';

/** A document that does nothing yet, at a path that is free. */
export function newDocument(documents: readonly Document[]): Document {
  const taken = documents.map(({ path }) => path);
  const free = (n: number): string => (taken.includes(`/document-${n}`) ? free(n + 1) : `/document-${n}`);
  return { path: free(taken.length + 1), source: '<Response>\n  \n</Response>\n' };
}

/** The app with another path for one document, wherever the settings name it. */
export function rename(
  { documents, routes, fallback, statusCallback }: State,
  index: number,
  path: string,
): Pick<State, 'documents' | 'routes' | 'fallback' | 'statusCallback'> {
  const old = documents[index]?.path;
  const renamed = (each: string) => (each === old ? path : each);
  return {
    documents: documents.map((each, i) => (i === index ? { ...each, path } : each)),
    routes: routes.map((each) => ({ ...each, path: renamed(each.path), document: renamed(each.document) })),
    fallback: renamed(fallback),
    statusCallback: renamed(statusCallback),
  };
}

/** The app as the checker needs it: a path at which `routes` choose is there, but what it answers is not certain. */
export const documentsToCheck = (documents: readonly Document[], routes: State['routes']) => [
  ...documents.map(({ path, source }) => ({ path, source: routes.some((each) => each.path === path) ? '' : source })),
  ...routes.flatMap(({ path }) => (documents.some((each) => each.path === path) ? [] : [{ path, source: '' }])),
];

/** The first document that is not as it was. */
export const firstChange = (before: readonly Document[], after: readonly Document[]) =>
  Math.max(
    after.findIndex(({ path, source }, i) => path !== before[i]?.path || source !== before[i]?.source),
    0,
  );

/** How a document's webhook differs from one that works, in words; '' where it does not. */
export function faultsOf({ status, location, contentType, seconds }: Document): string {
  const parts = [
    status !== undefined && `with status ${status}${location ? ` and location ${location}` : ''}`,
    contentType !== undefined && (contentType ? `as ${contentType}` : 'without a Content-Type'),
    seconds !== undefined && `after ${seconds} s`,
  ].filter((part) => part !== false);
  return parts.length ? `It answers ${parts.join(', ')}.` : '';
}

/** The line, from 1, that a place in a source is in. */
export const lineOf = (source: string, offset: number) => source.slice(0, offset).split('\n').length;
