import { startCall } from '../call/start.ts';
import { step } from '../call/step.ts';
import type { App, Call, CallOptions, Caption, LogEntry, Visit } from '../call/types.ts';
import { sendText, startChat } from '../messaging/chat.ts';
import { type Check, checkExpectations, contains, type Outcome } from './check.ts';
import type { Scenario, ScenarioInput } from './types.ts';

/** Steps that one input of type `listen` waits for at most; enough for every app that is not made to go on for ever. */
const mostSteps = 1000;

export interface ScenarioResult {
  name: string;
  passed: boolean;
  /** One for each expectation, in their order. */
  checks: readonly Check[];
  /** Inputs that did nothing, because nothing took them: what and which. */
  ignored: readonly string[];
  /** What coverage is counted from. */
  visits: readonly Visit[];
  log: readonly LogEntry[];
  /** The call in the end, where the app is one of voice documents. */
  call?: Call;
}

/** Runs a scenario against an app and says which of its expectations were met, and what was heard instead. */
export function runScenario(app: App, scenario: Scenario): ScenarioResult {
  const { name, inputs, expects } = scenario;
  const outcome = app.kind === 'voice' ? runCall(app, inputs, scenario) : runChat(app, inputs, scenario);
  const checks = checkExpectations(expects, outcome);
  const { visits, log, ignored, call } = outcome;
  return { name, passed: checks.every(({ passed }) => passed), checks, ignored, visits, log, ...(call && { call }) };
}

function runCall(app: App, inputs: readonly ScenarioInput[], options: CallOptions): Outcome {
  const ignored: string[] = [];
  let call = startCall(app, options);
  for (const [i, input] of inputs.entries()) {
    const accepted = input.type === 'listen' || (input.type !== 'text' && call.accepts.includes(input.type));
    const before = call;
    if (input.type === 'listen') call = listen(call, input.to);
    else if (input.type !== 'text') call = step(call, input);
    if (!accepted || (call === before && input.type !== 'listen')) ignored.push(`Input ${i + 1}, ${inWords(input)}`);
  }
  return {
    heard: call.heard.filter(isHeard).map(({ text }) => text),
    log: call.log,
    visits: call.visits,
    ignored,
    call,
  };
}

/** What the caller does themselves is not heard from the app. */
const isHeard = ({ kind }: Caption) => kind !== 'key' && kind !== 'said';

function listen(call: Call, to: string | undefined): Call {
  let now = call;
  for (let i = 0; i < mostSteps && now.step.kind !== 'ended'; i++) {
    if (
      to !== undefined &&
      now.heard.slice(i ? call.heard.length : -1).some((each) => isHeard(each) && contains(each.text, to))
    )
      break;
    now = step(now, { type: 'wait' });
  }
  return now;
}

function runChat(app: App, inputs: readonly ScenarioInput[], options: CallOptions): Outcome {
  const ignored: string[] = [];
  let chat = startChat(app, options);
  for (const [i, input] of inputs.entries()) {
    if (input.type === 'text') chat = sendText(chat, { body: input.body });
    else ignored.push(`Input ${i + 1}, ${inWords(input)}`);
  }
  const answers = chat.turns.map(({ answer }) => answer);
  return {
    heard: answers.flatMap(({ replies }) => replies.map(({ body }) => body)),
    log: answers.flatMap(({ log, failure }) => [
      ...log,
      ...(failure ? [{ at: 0, text: failure.says, providerCode: failure.providerCode }] : []),
    ]),
    visits: answers.flatMap(({ visits }) => visits),
    ignored,
  };
}

function inWords(input: ScenarioInput): string {
  switch (input.type) {
    case 'digit':
      return `key ${input.digit}`;
    case 'say':
      return `“${input.text}”`;
    case 'text':
      return `text “${input.body}”`;
    case 'peer':
      return `far side: ${input.does}`;
    default:
      return input.type;
  }
}
