import type { SearchIndex } from '../search/document.ts';
import { searchDocuments } from '../search/documents.ts';
import { proposeUrl } from '../site.ts';

/** What the browser builds its term index from. */
export const GET = () => Response.json({ documents: searchDocuments(), propose: proposeUrl('') } satisfies SearchIndex);
