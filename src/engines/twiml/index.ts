/** TwiML: checking documents, and running them as a call. */
export { checkTwiml } from './check.ts';
export { applyFix, type Diagnostic, type Fix, type Severity } from './diagnostic.ts';
export type { Kind } from './schema/index.ts';
