/**
 * TwiML: checking documents, running them as a call, and having them answer a message. What may be written next is
 * asked of complete.ts itself, so that only those load it who edit.
 */

export { formatRequest } from './call/requests.ts';
export { replay, reservedNumbers, startCall } from './call/start.ts';
export { step } from './call/step.ts';
export type {
  App,
  AppDocument,
  Call,
  CallOptions,
  CallStatus,
  Caption,
  HttpRequest,
  Input,
  LogEntry,
  Outcome,
  Peer,
  PeerChoice,
  Phone,
  Route,
  Step,
  StepKind,
} from './call/types.ts';
export { type CheckOptions, checkTwiml } from './check.ts';
export { applyFix, type Diagnostic, type Fix, type RuleId, type Severity } from './diagnostic.ts';
export { type Answer, type AnswerOptions, answerMessage, type Inbound, type Reply } from './messaging/answer.ts';
export { type Chat, sendText, startChat } from './messaging/chat.ts';
export type { Check } from './scenario/check.ts';
export { type Coverage, type CoverageItem, coverageOf } from './scenario/coverage.ts';
export { runScenario, type ScenarioResult } from './scenario/run.ts';
export type { Expectation, Scenario, ScenarioInput } from './scenario/types.ts';
export type { Kind } from './schema/index.ts';
