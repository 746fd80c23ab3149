/**
 * TwiML: checking documents, running them as a call, and having them answer a message. This is all of it; a page that
 * must be light takes `check.ts` at once and `call/`, `messaging/` and `scenario/` with `import()` when they are used.
 * What may be written next is asked of complete.ts itself, so that only those load it who edit.
 */

export * from './call/index.ts';
export { type CheckOptions, checkTwiml } from './check.ts';
export { applyFix, type Diagnostic, type Fix, type RuleId, type Severity } from './diagnostic.ts';
export * from './messaging/index.ts';
export * from './scenario/index.ts';
export type { Kind } from './schema/index.ts';
