import { searchDocuments } from '../search/documents.ts';

/** What the browser builds its term index from. */
export const GET = async () => Response.json(await searchDocuments());
