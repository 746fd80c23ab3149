/** Running voice documents as a call. An entry of its own, so that a page that only checks need not load it. */

export { formatRequest } from './requests.ts';
export { replay, reservedNumbers, startCall } from './start.ts';
export { step } from './step.ts';
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
} from './types.ts';
