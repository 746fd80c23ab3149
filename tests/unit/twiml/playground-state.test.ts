import { expect, expectTypeOf, test } from 'vitest';
import { type App, type CallOptions, runScenario, type Scenario } from '../../../src/engines/twiml/index.ts';
import { readState, writeState } from '../../../src/widgets/kit/url-state.ts';
import { samples, stateOf } from '../../../src/widgets/twiml-playground/samples.ts';
import { appOf, callOptionsOf, type State, state } from '../../../src/widgets/twiml-playground/state.ts';

type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };

test('the state has everything an app and its scenarios have', () => {
  expectTypeOf<DeepReadonly<State['scenarios'][number]>>().toEqualTypeOf<DeepReadonly<Scenario>>();
  expectTypeOf<DeepReadonly<State['documents']>>().toEqualTypeOf<DeepReadonly<App['documents']>>();
  expectTypeOf<DeepReadonly<State['routes']>>().toEqualTypeOf<DeepReadonly<Required<App>['routes']>>();
  expectTypeOf<keyof App | keyof CallOptions>().toEqualTypeOf<Exclude<keyof State, 'scenarios' | 'panel'>>();
  expectTypeOf<DeepReadonly<State['peers']>>().toEqualTypeOf<DeepReadonly<Required<App>['peers']>>();
});

const whole: State = {
  ...readState(state, '').state,
  documents: [
    {
      path: 'https://app.example/',
      source: '<Response/>',
      status: 302,
      location: '/one',
      cookies: { visits: '1' },
      contentType: 'text/html',
      seconds: 20,
    },
  ],
  routes: [{ path: '/', parameter: 'Digits', value: '1', document: '/one' }],
  peers: [{ address: '+12025550143', outcome: 'busy', after: 4, stays: 9, says: 'Hello?' }],
  emptyRecordings: 'skipped',
  fallback: '/sorry',
  statusCallback: '/over',
  parameters: { CallerName: 'Ada' },
  from: '+12025550111',
  to: 'client:desk',
  scenarios: [
    {
      name: 'One',
      inputs: [{ type: 'digit', digit: '1', after: 2 }, { type: 'peer', does: 'busy' }, { type: 'listen' }],
      expects: [{ hears: 'Hi' }, { asks: '/one', with: { Digits: '1' } }, { status: 'completed' }, { logs: 11200 }],
    },
  ],
  panel: 'tests',
};

test('a whole app goes through the address and back', () => {
  expect(readState(state, writeState(state, whole))).toEqual({ state: whole, refused: [] });
});

test('the engine is given all of it', () => {
  const { from, to, parameters, scenarios, panel, ...app } = whole;
  expect(appOf(whole)).toEqual(app);
  expect(callOptionsOf(whole)).toEqual({ from, to, parameters });
  expect(callOptionsOf(readState(state, '').state)).toEqual({});
});

test('each part that is wrong is refused by its name', () => {
  const wrong = {
    documents: [{ path: 'no-slash', source: '' }],
    routes: [{ path: '/', parameter: '', value: '1', document: '/one' }],
    peers: [{ after: -1 }],
    emptyRecordings: 'lost',
    fallback: 'sorry',
    parameters: { CallerName: 1 },
    from: 'two words',
    scenarios: [{ name: '', inputs: [{ type: 'digit', digit: '12' }], expects: [] }],
    panel: 'sound',
  };
  const query = new URLSearchParams(Object.entries(wrong).map(([key, value]) => [key, JSON.stringify(value)]));
  expect(readState(state, `?${query}`).refused).toEqual(Object.keys(wrong));
});

test.each(samples)('the sample $id is a state, and its scenarios pass', (sample) => {
  const opened = stateOf(sample);
  expect(opened.documents).toEqual(sample.documents);
  for (const scenario of opened.scenarios) expect(runScenario(appOf(opened), scenario).passed).toBe(true);
});
