import { replay, reservedNumbers } from '../call/start.ts';
import type { App, Call, CallOptions, Caption, Input } from '../call/types.ts';
import { sendText, startChat } from '../messaging/chat.ts';
import { runScenario } from './run.ts';
import type { Expectation, Scenario, ScenarioInput } from './types.ts';

/** What an answer is decided by: worth expecting, unlike numbers and identifiers. */
const telling = ['Digits', 'SpeechResult', 'DialCallStatus', 'QueueResult', 'Result'];

/**
 * A call as a scenario that passes. Where the caller waited for something to be said, the scenario waits for those
 * words, so that a verb more or less in the documents does not put it out of step.
 */
export function recordCall(call: Call): Scenario {
  const { app } = call;
  const expects: { at: number; expectation: Expectation }[] = [
    // What was asked at a moment led to what was heard at it.
    ...call.log.flatMap(({ at, request, purpose }) => {
      const carried = Object.entries(request?.parameters ?? {}).filter(([name]) => telling.includes(name));
      if (!request || purpose !== 'document' || !carried.length) return [];
      return [{ at, expectation: { asks: request.url, with: Object.fromEntries(carried) } }];
    }),
    ...call.heard.filter((caption) => isSpoken(caption)).map(({ at, text }) => ({ at, expectation: { hears: text } })),
  ];
  const codes = [...new Set(call.log.flatMap(({ providerCode }) => providerCode ?? []))];
  const scenario = {
    name: nameOf(call.inputs),
    ...optionsOf(call),
    expects: [
      ...expects.sort((a, b) => a.at - b.at).map(({ expectation }) => expectation),
      ...codes.map((logs) => ({ logs })),
      ...(call.step.kind === 'ended' ? [{ status: call.status }] : []),
    ],
  };
  const byWords = { ...scenario, inputs: inputsByWords(call) };
  const again = runScenario(app, byWords);
  const isSame = again.passed && JSON.stringify(again.visits) === JSON.stringify(call.visits);
  return isSame ? byWords : { ...scenario, inputs: call.inputs };
}

/** A conversation by text as a scenario that passes. */
export function recordTexts(app: App, bodies: readonly string[], options: CallOptions = {}): Scenario {
  const chat = bodies.reduce((before, body) => sendText(before, { body }), startChat(app, options));
  const replies = chat.turns.flatMap(({ answer }) => answer.replies);
  return {
    name: bodies.length ? `Text “${bodies.join('”, “')}”` : 'A text',
    ...optionsOf({ ...options, ...chat }),
    inputs: bodies.map((body) => ({ type: 'text', body })),
    expects: replies.map(({ body }) => ({ hears: body })),
  };
}

/** Who called whom, and with what; numbers that stand for anybody's are left out. */
const optionsOf = ({ from, to, parameters = {} }: CallOptions): CallOptions => ({
  ...(from !== undefined && from !== reservedNumbers.caller && { from }),
  ...(to !== undefined && to !== reservedNumbers.called && { to }),
  ...(Object.keys(parameters).length > 0 && { parameters }),
});

const isSpoken = ({ kind, phone }: Caption) => kind === 'speech' && phone === 'caller';

function inputsByWords(call: Call): ScenarioInput[] {
  const moments = replay(call.app, call.inputs, call);
  const inputs: ScenarioInput[] = [];
  let waits: ScenarioInput[] = [];
  for (const [i, input] of call.inputs.entries()) {
    if (input.type !== 'wait') {
      inputs.push(...waits, rounded(input));
      waits = [];
      continue;
    }
    const before = moments[i]?.heard.length ?? 0;
    const words = moments[i + 1]?.heard.slice(before).findLast(isSpoken)?.text;
    waits = words === undefined ? [...waits, input] : [{ type: 'listen', to: words }];
  }
  const hasEnded = call.step.kind === 'ended';
  return [...inputs, ...(hasEnded && waits.length ? [{ type: 'listen' as const }] : waits)];
}

const rounded = (input: Exclude<Input, { type: 'wait' }>): ScenarioInput => {
  const { after, ...rest } = input;
  const tenths = Math.round((after ?? 0) * 10) / 10;
  return tenths ? { ...rest, after: tenths } : rest;
};

function nameOf(inputs: readonly Input[]): string {
  const keys = inputs.flatMap((input) => (input.type === 'digit' ? input.digit : []));
  const said = inputs.flatMap((input) => (input.type === 'say' ? `say “${input.text}”` : []));
  const far = inputs.flatMap((input) => (input.type === 'peer' ? `far side ${input.does}` : []));
  const left = inputs.some(({ type }) => type === 'hangup') ? ['hang up'] : [];
  const does = [...(keys.length ? [`press ${keys.join(' ')}`] : []), ...said, ...far, ...left].join(', ');
  return does ? does[0]?.toUpperCase() + does.slice(1) : 'Only listen';
}
