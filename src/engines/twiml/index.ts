/** TwiML: checking documents, running them as a call, and having them answer a message. */

export { reservedNumbers, startCall } from './call/start.ts';
export { step } from './call/step.ts';
export type { App, Call, CallOptions, Caption, HttpRequest, Input, LogEntry, Step } from './call/types.ts';
export { type CheckOptions, checkTwiml } from './check.ts';
export { applyFix, type Diagnostic, type Fix, type RuleId, type Severity } from './diagnostic.ts';
export { type Answer, answerMessage, type Inbound, type Reply } from './messaging/answer.ts';
export type { AppDocument } from './rules/rule.ts';
export type { Kind } from './schema/index.ts';
