import { toSent } from '../search/columns.ts';
import { searchDocuments } from '../search/documents.ts';
import { proposeUrl } from '../site.ts';

/** What the browser builds its term index from. */
export const GET = () => Response.json(toSent({ documents: searchDocuments(), propose: proposeUrl('') }));
