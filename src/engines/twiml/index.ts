/**
 * TwiML: checking documents, running them as a call, and having them answer a message. What may be written next is
 * asked of complete.ts itself, so that only those load it who edit.
 */

export { reservedNumbers, startCall } from './call/start.ts';
export { step } from './call/step.ts';
export type { App, Call, CallOptions, Caption, HttpRequest, Input, LogEntry, Step } from './call/types.ts';
export { checkTwiml } from './check.ts';
export { applyFix, type Diagnostic, type Fix, type Severity } from './diagnostic.ts';
export { type Answer, answerMessage, type Inbound, type Reply } from './messaging/answer.ts';
export type { Kind } from './schema/index.ts';
