import { resolve } from '../address.ts';
import { valueIn } from '../call/template.ts';
import type { Call, HttpRequest, LogEntry, Visit } from '../call/types.ts';
import type { Expectation } from './types.ts';

export interface Check {
  expectation: Expectation;
  passed: boolean;
  /** What was expected, as a sentence. */
  expected: string;
  /** What came instead, where it did not come. */
  instead?: string;
}

/** What a scenario has left behind, whichever kind of app it was. */
export interface Outcome {
  heard: readonly string[];
  log: readonly LogEntry[];
  visits: readonly Visit[];
  ignored: readonly string[];
  call?: Call;
}

/** Holds what came of a scenario against what was expected of it. */
export function checkExpectations(expects: readonly Expectation[], outcome: Outcome): Check[] {
  const requests = outcome.log.flatMap(({ request, purpose }) => (request && purpose === 'document' ? [request] : []));
  // What is heard and what is asked have an order: each is looked for after the one before it.
  let heardFrom = 0;
  let askedFrom = 0;
  return expects.map((expectation) => {
    if ('hears' in expectation) {
      const { hears } = expectation;
      const rest = outcome.heard.slice(heardFrom);
      const found = rest.findIndex((text) => contains(text, hears));
      if (found >= 0) heardFrom += found + 1;
      return check(expectation, found >= 0, `“${hears}” is heard.`, insteadHeard(rest));
    }
    if ('asks' in expectation) {
      const rest = requests.slice(askedFrom);
      const found = rest.findIndex((request) => fits(request, expectation));
      if (found >= 0) askedFrom += found + 1;
      return check(expectation, found >= 0, askedWords(expectation), insteadAsked(expectation, rest));
    }
    if ('status' in expectation) {
      const status = outcome.call?.status ?? 'no call';
      return check(
        expectation,
        status === expectation.status,
        `The call is ${expectation.status}.`,
        `It is ${status}.`,
      );
    }
    const codes = outcome.log.flatMap(({ providerCode }) => providerCode ?? []);
    const { logs } = expectation;
    return check(
      expectation,
      codes.includes(logs),
      `The provider logs ${logs}.`,
      `Logged: ${codes.join(', ') || 'nothing'}.`,
    );
  });
}

const check = (expectation: Expectation, passed: boolean, expected: string, instead: string): Check => ({
  expectation,
  passed,
  expected,
  ...(!passed && { instead }),
});

const insteadHeard = (rest: readonly string[]) =>
  rest.length ? `Heard instead: ${quoted(rest)}.` : 'Nothing more was heard.';

function askedWords({ asks, with: carries = {} }: Extract<Expectation, { asks: string }>) {
  const wanted = Object.entries(carries).map(([name, value]) => `${name}=${value}`);
  return `${asks} is asked${wanted.length ? ` with ${wanted.join(' and ')}` : ''}.`;
}

function insteadAsked({ with: carries = {} }: Extract<Expectation, { asks: string }>, rest: HttpRequest[]) {
  const asked = rest.map(({ url, parameters }) => {
    const values = Object.keys(carries).map((name) => `${name}=${valueIn(parameters, name) || '(missing)'}`);
    return values.length ? `${url} with ${values.join(' and ')}` : url;
  });
  return asked.length ? `Asked instead: ${asked.join(', ')}.` : 'No document was asked for any more.';
}

const quoted = (texts: readonly string[], most = 8) =>
  texts
    .slice(0, most)
    .map((text) => `“${text}”`)
    .join(', ') + (texts.length > most ? ' …' : '');

/** An address without a query stands for one with any. */
const fits = (
  { url, parameters }: HttpRequest,
  { asks, with: carries = {} }: Extract<Expectation, { asks: string }>,
) => {
  const wanted = resolve(asks, '/');
  return (
    (url === wanted || url.replace(/\?.*/s, '') === wanted) &&
    Object.entries(carries).every(([name, value]) => parameters[name] === value)
  );
};

export const contains = (text: string, part: string) => text.toLowerCase().includes(part.trim().toLowerCase());
