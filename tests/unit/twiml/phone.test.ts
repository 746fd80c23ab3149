import { describe, expect, it } from 'vitest';
import { type App, type Input, startCall, step } from '../../../src/engines/twiml/call/index.ts';
import { dtmfTones } from '../../../src/widgets/twiml-playground/phone/dtmf.ts';
import { heardTones } from '../../../src/widgets/twiml-playground/phone/heard-tones.ts';
import {
  begin,
  goTo,
  type History,
  momentOfEntry,
  mostMoments,
  shown,
  take,
} from '../../../src/widgets/twiml-playground/phone/history.ts';
import { listeningOf } from '../../../src/widgets/twiml-playground/phone/listening.ts';
import { momentLabel } from '../../../src/widgets/twiml-playground/phone/moment-label.ts';
import { nearestVoice, wantedVoice } from '../../../src/widgets/twiml-playground/phone/voices.ts';
import { seconds } from '../../../src/widgets/twiml-playground/time.ts';

const appOf = (...sources: string[]): App => ({
  kind: 'voice',
  documents: sources.map((source, i) => ({ path: i ? `/${i}` : '/', source: `<Response>${source}</Response>` })),
});
const wait: Input = { type: 'wait' };
const digit = (key: string): Input => ({ type: 'digit', digit: key });

/** A call to an app after some inputs. */
const callAfter = (app: App, ...inputs: Input[]) => inputs.reduce(step, startCall(app));
const historyAfter = (app: App, ...inputs: Input[]) =>
  inputs.reduce<History>((past, input) => take(past, input, step), begin(startCall(app)));

describe('the keypad', () => {
  it('sounds the tones of ITU-T Q.23', () => {
    expect(dtmfTones('1')).toEqual([697, 1209]);
    expect(dtmfTones('5')).toEqual([770, 1336]);
    expect(dtmfTones('9')).toEqual([852, 1477]);
    expect(dtmfTones('*')).toEqual([941, 1209]);
    expect(dtmfTones('0')).toEqual([941, 1336]);
    expect(dtmfTones('#')).toEqual([941, 1477]);
    expect(dtmfTones('d')).toEqual([941, 1633]);
  });

  it('gives each of its sixteen keys a pair of its own, and others none', () => {
    const pairs = [...'0123456789*#ABCD'].map((key) => dtmfTones(key)?.join('+'));
    expect(new Set(pairs).size).toBe(16);
    expect(pairs).not.toContain(undefined);
    for (const other of ['', 'w', 'E', '12', '+']) expect(dtmfTones(other)).toBeUndefined();
  });
});

describe('the tones that are heard', () => {
  const tonesAfter = (source: string) => heardTones(callAfter(appOf(source), wait).heard);

  it('are the keys of <Play digits>, each half a second after the last, w and W being pauses', () => {
    expect(tonesAfter('<Play digits="5w8W#"/>')).toEqual([
      { frequencies: [770, 1336], from: 0, to: 0.25 },
      { frequencies: [852, 1336], from: 1, to: 1.25 },
      { frequencies: [941, 1477], from: 2.5, to: 2.75 },
    ]);
  });

  it('are one beep before a recording, and none in speech', () => {
    expect(tonesAfter('<Record/>')).toHaveLength(1);
    expect(tonesAfter('<Record playBeep="false"/>')).toEqual([]);
    expect(tonesAfter('<Say>5 8 #</Say>')).toEqual([]);
  });
});

describe('the moments of a call', () => {
  const app = appOf(
    '<Gather numDigits="1" action="/1"><Say>Press</Say></Gather><Say>Nothing</Say>',
    '<Say>Thanks</Say>',
  );
  const said = (history: History) => shown(history)?.heard.map(({ text }) => text);

  it('stay there when another is shown', () => {
    const history = historyAfter(app, wait, digit('7'));
    const back = goTo(history, 1);
    expect(said(back)).toEqual(['Press']);
    expect(back.moments).toHaveLength(3);
    expect(said(goTo(back, 99))).toEqual(['Press', '7', 'Thanks']);
    expect(goTo(back, -5).at).toBe(0);
  });

  it('are gone along by waiting where one had waited, and replaced by anything else', () => {
    const history = historyAfter(app, wait, wait, wait);
    const along = take(goTo(history, 1), wait, step);
    expect(along).toEqual({ moments: history.moments, at: 2 });
    const other = take(goTo(history, 1), digit('7'), step);
    expect(said(other)).toEqual(['Press', '7', 'Thanks']);
    expect(other.moments).toHaveLength(3);
    // Where a key was pressed, waiting is another way to go on.
    expect(said(take(goTo(other, 1), wait, step))).toEqual(['Press']);
  });

  it('are not added to by what does nothing', () => {
    const ended = historyAfter(app, { type: 'hangup' });
    expect(take(ended, digit('1'), step)).toBe(ended);
    expect(take({ moments: [], at: 0 }, wait, step)).toEqual({ moments: [], at: 0 });
  });

  it('are let go from the first on when there are too many', () => {
    const endless = appOf('<Say loop="0">La</Say>');
    const history = historyAfter(endless, ...Array<Input>(mostMoments + 20).fill(wait));
    expect(history.moments).toHaveLength(mostMoments);
    expect(history.at).toBe(mostMoments - 1);
    expect(shown(history)?.inputs).toHaveLength(mostMoments + 20);
  });

  it('are found by what was logged in them', () => {
    const history = historyAfter(app, wait, digit('7'));
    const log = shown(history)?.log ?? [];
    expect(momentOfEntry(history, 0)).toBe(0);
    const key = log.findIndex(({ text }) => text === 'Key 7');
    expect(momentOfEntry(history, key)).toBe(2);
  });

  it('are told in a few words', () => {
    const history = historyAfter(app, wait, wait);
    expect(momentLabel(history, 0)).toBe('0:00, The phone rings.');
    expect(momentLabel(history, 1)).toBe('0:02, Say: Press');
    expect(momentLabel(history, 2)).toBe('0:02.4, Gather waits for a key, 5 s.');
    expect(momentLabel({ moments: [], at: 0 }, 0)).toBe('No call yet');
  });
});

describe('what is listened for', () => {
  const listening = (source: string, ...inputs: Input[]) => listeningOf(callAfter(appOf(source), ...inputs));

  it('is told of Gather, with what it has', () => {
    expect(listening('<Gather numDigits="4"><Say>Go</Say></Gather>', wait)).toEqual({
      says: 'Waiting for up to 4 digits, # ends, 5 s timeout after the prompt',
      digits: '',
      most: 4,
    });
    expect(listening('<Gather numDigits="4" timeout="9"/>', wait, digit('4'), digit('7'))).toEqual({
      says: 'Waiting for up to 4 digits, # ends, 9 s timeout',
      digits: '47',
      most: 4,
    });
    expect(listening('<Gather numDigits="1"/>', wait)?.says).toBe('Waiting for 1 digit, # ends, 5 s timeout');
    expect(listening('<Gather finishOnKey=""/>', wait)).toEqual({
      says: 'Waiting for digits, no key ends, 5 s timeout',
      digits: '',
    });
    expect(listening('<Gather input="speech"/>', wait)).toEqual({ says: 'Waiting for speech, 5 s timeout' });
    expect(listening('<Gather input="dtmf speech"/>', wait)?.says).toMatch(/^Waiting for digits or speech/);
  });

  it('is told of Record, of Pay and of an open line', () => {
    expect(listening('<Record finishOnKey="#"/>', wait)?.says).toBe('Recording, # ends it, 5 s of silence too');
    expect(listening('<Record/>', wait)?.says).toMatch(/^Recording, any key ends it/);
    expect(listening('<Pay/>', wait, wait, digit('4'))?.digits).toBe('4');
    expect(listening('<Dial>+12025550177</Dial>', wait, wait)?.says).toBe('Keys and speech go to the far side');
  });

  it('is nothing where nothing is', () => {
    expect(listening('<Say>Hi</Say>', wait)).toBeUndefined();
    expect(listening('<Gather/>', wait, { type: 'hangup' })).toBeUndefined();
  });
});

describe('the browser voice', () => {
  const voices = [
    { name: 'Hans', lang: 'de-DE' },
    { name: 'Google UK English Male', lang: 'en-GB' },
    { name: 'Google UK English Female', lang: 'en-GB' },
    { name: 'Samantha', lang: 'en_US' },
    { name: 'Microsoft Joanna Online', lang: 'en-US' },
  ];
  const nameFor = (voice: string, language: string) => nearestVoice(voices, { voice, language })?.name;

  it('speaks the language, before all', () => {
    expect(nameFor('woman', 'de-DE')).toBe('Hans');
    expect(nameFor('', 'en-US')).toBe('Samantha');
    expect(nameFor('', 'en-AU')).toBe('Google UK English Male');
    expect(nameFor('man', 'pl-PL')).toBeUndefined();
    expect(nearestVoice([], { voice: 'man', language: 'en-US' })).toBeUndefined();
  });

  it('is the one that is named, or of the gender', () => {
    expect(nameFor('Polly.Joanna-Neural', 'en-US')).toBe('Microsoft Joanna Online');
    expect(nameFor('woman', 'en-GB')).toBe('Google UK English Female');
    expect(nameFor('man', 'en-GB')).toBe('Google UK English Male');
  });

  it('is what the Say that runs asks for, inside Gather too', () => {
    const wanted = (source: string) => wantedVoice(callAfter(appOf(source), wait));
    expect(wanted('<Say>Hi</Say>')).toEqual({ voice: '', language: 'en-US' });
    expect(wanted('<Gather><Say voice="man" language="fr-FR">Oui</Say></Gather>')).toEqual({
      voice: 'man',
      language: 'fr-FR',
    });
    expect(wanted('<Say voice="Google.de-DE-Standard-A">Ja</Say>').language).toBe('de-DE');
  });
});

it('shows virtual time as a clock does', () => {
  expect([0, 7.5, 59.96, 60, 3599.9, 3600, 14_400.5].map(seconds)).toEqual([
    '0:00',
    '0:07.5',
    '1:00',
    '1:00',
    '59:59.9',
    '1:00:00',
    '4:00:00.5',
  ]);
});
