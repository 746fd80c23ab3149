import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, replay, runScenario, type Scenario, startCall } from '../../../src/engines/twiml/index.ts';
import { answered, app, heard, press, run, say, wait } from './apps.ts';

const shop = app(
  {
    '/': '<Gather numDigits="1" action="/menu"><Say>Press 1 for sales.</Say></Gather><Say>No key.</Say>',
    '/menu': '<Say>Wrong key.</Say>',
    '/sales': '<Dial action="/after"><Number>+12025550177</Number></Dial>',
    '/after': '<Say>It was {{DialCallStatus}}.</Say>',
  },
  {
    routes: [
      { path: '/menu', parameter: 'Digits', value: '1', document: '/sales' },
      { path: '/after', parameter: 'DialCallStatus', value: 'completed', document: '/menu' },
    ],
  },
);

const busy: Scenario = {
  name: 'Sales is busy',
  inputs: [
    { type: 'listen', to: 'press 1' },
    { type: 'digit', digit: '1' },
    { type: 'peer', does: 'busy' },
    { type: 'listen' },
  ],
  expects: [
    { hears: 'press 1' },
    { asks: '/menu', with: { Digits: '1' } },
    { asks: 'after', with: { DialCallStatus: 'busy' } },
    { hears: 'it was BUSY' },
    { status: 'completed' },
  ],
};

describe('a scenario', () => {
  test('is plain JSON, and passes', () => {
    const result = runScenario(shop, JSON.parse(JSON.stringify(busy)));
    expect(result).toMatchObject({ passed: true, ignored: [] });
    expect(result.checks.map(({ expected }) => expected)).toContain('/menu is asked with Digits=1.');
  });

  test('says which expectation failed, and what came instead', () => {
    const { passed, checks } = runScenario(shop, {
      ...busy,
      expects: [
        { hears: 'press 2' },
        { asks: '/menu', with: { Digits: '2' } },
        { asks: '/support' },
        { status: 'busy' },
        { logs: 11200 },
        { hears: 'it was busy' },
        { hears: 'press 1' },
      ],
    });
    expect(passed).toBe(false);
    expect(checks.map(({ passed }) => passed)).toEqual([false, false, false, false, false, true, false]);
    expect(checks.map(({ expected, instead }) => [expected, instead].join(' ').trim())).toEqual([
      '“press 2” is heard. Heard instead: “Press 1 for sales.”, “Ringing tone”, “It was busy.”.',
      '/menu is asked with Digits=2. Asked instead: / with Digits=(missing), /menu with Digits=1, /after with Digits=(missing).',
      '/support is asked. Asked instead: /, /menu, /after.',
      'The call is busy. It is completed.',
      'The provider logs 11200. Logged: nothing.',
      '“it was busy” is heard.',
      '“press 1” is heard. Nothing more was heard.',
    ]);
  });

  test('does not hear what the caller does', () => {
    const { checks } = runScenario(shop, {
      ...busy,
      inputs: [{ type: 'listen', to: 'press 1' }, press('1'), say('Zebra'), { type: 'listen', to: 'zebra' }],
      expects: [{ hears: 'zebra' }, { status: 'completed' }],
    });
    expect(checks.map(({ passed }) => passed)).toEqual([false, true]);
  });

  test('names the inputs that nothing took', () => {
    const { ignored } = runScenario(shop, {
      ...busy,
      inputs: [
        { type: 'digit', digit: '1' },
        { type: 'wait' },
        { type: 'say', text: 'sales' },
        { type: 'peer', does: 'busy' },
        { type: 'text', body: 'x' },
      ],
      expects: [],
    });
    expect(ignored).toEqual(['Input 1, key 1', 'Input 3, “sales”', 'Input 4, far side: busy', 'Input 5, text “x”']);
  });

  test('of texts runs a messaging app', () => {
    const sms = app(
      { '/': '<Message>You wrote {{Body}}</Message>', '/yes': '<Message>Confirmed</Message>' },
      {
        kind: 'messaging',
        routes: [{ path: '/', parameter: 'Body', value: 'c', document: '/yes' }],
      },
    );
    const result = runScenario(sms, {
      name: 'confirm',
      inputs: [
        { type: 'text', body: 'Hello' },
        { type: 'text', body: ' C ' },
      ],
      expects: [{ hears: 'you wrote hello' }, { asks: '/', with: { Body: ' C ' } }, { hears: 'confirmed' }],
    });
    expect(result.checks.map(({ passed }) => passed)).toEqual([true, true, true]);
    expect(coverageOf(sms, [result])).toMatchObject({ reached: 3, total: 3 });
  });

  test('ends on an app that never does', () => {
    const loop = app({ '/': '<Say loop="0">Again</Say>' });
    expect(runScenario(loop, { name: 'x', inputs: [{ type: 'listen' }], expects: [] }).passed).toBe(true);
  });
});

describe('coverage', () => {
  const missing = (scenarios: Scenario[]) => {
    const { items, routes } = coverageOf(
      shop,
      scenarios.map((scenario) => runScenario(shop, scenario)),
    );
    return [
      ...items
        .filter(({ reached }) => !reached)
        .map(({ path, verb, branch }) => [path, verb, branch].filter(Boolean).join(' ')),
      ...routes.filter(({ reached }) => !reached).map(({ route }) => `route ${route}`),
    ];
  };

  test('shows what no scenario reached', () => {
    expect(missing([busy])).toEqual([
      '/ Gather no input',
      '/ Say',
      '/menu Say',
      '/sales Number answered',
      '/sales Number no-answer',
      '/sales Number failed',
      'route 1',
    ]);
    const silent: Scenario = { name: 'silent', inputs: [{ type: 'listen' }], expects: [] };
    const sale: Scenario = { name: 'sale', inputs: [wait, press('1'), { type: 'listen' }], expects: [] };
    expect(missing([busy, silent, sale])).toEqual(['/sales Number no-answer', '/sales Number failed']);
  });

  test('has the range of every verb, and knows nothing reached without a run', () => {
    const { items, reached, total } = coverageOf(shop, []);
    expect([reached, total]).toEqual([0, 15]);
    for (const { path, from, to, verb } of items) {
      const source = shop.documents.find((document) => document.path === path)?.source ?? '';
      expect(source.slice(from, to)).toMatch(new RegExp(`^<${verb}[\\s/>].*>$`));
    }
  });

  test('counts no more than there is, whatever the documents', () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        const any = { kind: 'voice' as const, documents: [{ path: '/', source }] };
        const { reached, total } = coverageOf(any, [startCall(any)]);
        expect(reached).toBeLessThanOrEqual(total);
      }),
    );
  });
});

test('replay gives every moment, and leaving out the last input goes back in time', () => {
  const inputs = [wait, press('1'), wait];
  const moments = replay(shop, inputs);
  expect(moments).toHaveLength(4);
  expect(moments.at(-1)).toEqual(answered(shop, press('1'), wait));
  expect(replay(shop, inputs.slice(0, -1)).at(-1)).toEqual(moments.at(-2));
  expect(heard(run(startCall(shop), wait))).toEqual(['Press 1 for sales.']);
});
