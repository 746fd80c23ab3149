import { describe, expect, test } from 'vitest';
import {
  type Call,
  recordCall,
  recordTexts,
  replay,
  runScenario,
  startCall,
} from '../../../src/engines/twiml/index.ts';
import { groupsOf, inputsOf, withKeys } from '../../../src/widgets/twiml-playground/scenarios/groups.ts';
import { answered, app, hangUp, peer, press, run, say, wait } from './apps.ts';

const menu = app({
  '/': '<Gather numDigits="1" action="/menu"><Say>Press 1.</Say></Gather><Say>No key.</Say><Redirect>/</Redirect>',
  '/menu': '<Say>Sales.</Say><Dial action="/after">+12025550177</Dial>',
  '/after': '<Say>It was {{DialCallStatus}}.</Say>',
});

describe('a call', () => {
  test('is what its inputs make it', () => {
    const call = answered(menu, press('5', 0.4), wait, say('lost'), peer('busy'), wait, wait);
    expect(replay(menu, call.inputs, call).at(-1)).toEqual(call);
    expect(call.inputs).not.toContainEqual(say('lost', 7));
  });
});

describe('a recorded call', () => {
  const passesAs = (call: Call) => {
    const scenario = recordCall(call);
    const result = runScenario(call.app, scenario);
    expect(result).toMatchObject({ passed: true, ignored: [] });
    expect(result.visits).toEqual(call.visits);
    return scenario;
  };

  test('waits for the words it waited for, and expects what was heard and asked', () => {
    expect(passesAs(answered(menu, press('1', 1.234), wait, peer('busy'), wait, wait))).toEqual({
      name: 'Press 1, far side busy',
      inputs: [
        { type: 'listen', to: 'Press 1.' },
        { type: 'digit', digit: '1', after: 1.2 },
        wait,
        { type: 'peer', does: 'busy' },
        { type: 'listen' },
      ],
      expects: [
        { hears: 'Press 1.' },
        { asks: '/menu', with: { Digits: '1' } },
        { hears: 'Sales.' },
        { asks: '/after', with: { DialCallStatus: 'busy' } },
        { hears: 'It was busy.' },
        { status: 'completed' },
      ],
    });
  });

  test('still fits when a verb is added before the words', () => {
    const scenario = passesAs(answered(menu, press('1'), wait, peer('busy'), wait));
    const [first, ...others] = menu.documents;
    const source = first?.source.replace('<Gather', '<Say>Welcome.</Say><Pause/><Gather') ?? '';
    expect(runScenario({ ...menu, documents: [{ path: '/', source }, ...others] }, scenario).passed).toBe(true);
  });

  test('keeps to its steps where the same words come again', () => {
    const scenario = passesAs(answered(menu, wait, wait, wait, wait, wait, hangUp));
    expect(scenario.name).toBe('Hang up');
    expect(scenario.expects.at(-1)).toEqual({ status: 'completed' });
  });

  test('keeps who called and what its requests carried', () => {
    const greeting = app({ '/': '<Say>Hello {{CallerName}} at {{From}}.</Say>' });
    const options = { from: '+12025550188', parameters: { CallerName: 'Ada' } };
    const scenario = passesAs(run(startCall(greeting, options), wait, wait));
    expect(scenario).toMatchObject({ ...options, expects: [{ hears: 'Hello Ada at +12025550188.' }, {}] });
  });

  test('that failed expects what was logged', () => {
    const broken = app({ '/': '<Redirect>/gone</Redirect>' });
    expect(passesAs(answered(broken, wait)).expects).toContainEqual({ logs: 11200 });
  });
});

test('recorded texts expect their replies', () => {
  const sms = app({ '/': '<Message>You wrote {{Body}}</Message>' }, { kind: 'messaging' });
  const scenario = recordTexts(sms, ['Hello', 'Bye'], { from: '+12025550188' });
  expect(scenario).toMatchObject({
    from: '+12025550188',
    inputs: [
      { type: 'text', body: 'Hello' },
      { type: 'text', body: 'Bye' },
    ],
    expects: [{ hears: 'You wrote Hello' }, { hears: 'You wrote Bye' }],
  });
  expect(runScenario(sms, scenario).passed).toBe(true);
});

describe('keys in the form', () => {
  const inputs = [wait, press('4', 2), press('7', 0.5), { type: 'listen' as const }, press('#')];

  test('are one row, and the same inputs again', () => {
    expect(groupsOf(inputs).map((group) => ('keys' in group ? group.keys.length : group.input.type))).toEqual([
      'wait',
      2,
      'listen',
      1,
    ]);
    expect(inputsOf(groupsOf(inputs))).toEqual(inputs);
  });

  test('keep their moments when others take their places', () => {
    expect(withKeys([{ type: 'digit', digit: '4', after: 2 }], '19')).toEqual([
      { type: 'digit', digit: '1', after: 2 },
      { type: 'digit', digit: '9' },
    ]);
  });
});
