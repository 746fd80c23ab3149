import type { Call } from '../../../engines/twiml/call/index.ts';
import { seconds } from '../time.ts';
import type { History } from './history.ts';

const longest = 60;

/** A moment in a few words: `0:12, Say: Welcome to the night desk.` */
export function momentLabel({ moments }: History, at: number): string {
  const call = moments[at];
  if (!call) return 'No call yet';
  return `${seconds(call.clock)}, ${shorten(what(call, moments[at - 1]))}`;
}

function what({ step, heard }: Call, before: Call | undefined): string {
  const caption = heard.at(-1);
  const isNew = caption && heard.length > (before?.heard.length ?? 0) && step.kind === 'playing';
  return isNew && step.verb ? `${step.verb}: ${caption.text}` : step.says;
}

const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text);
