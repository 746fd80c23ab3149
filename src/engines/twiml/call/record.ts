import { attributeValue, type XmlElement } from '../xml/tree.ts';
import type { Handler, Waiting } from './activity.ts';
import { isTrue, wholeNumber, words } from './attributes.ts';
import { caption, done, later, note, pass, show, visit, withSid } from './changes.ts';
import { goOn, lastRequest } from './flow.ts';
import { accountSid, tell } from './requests.ts';
import { speechSeconds } from './sound.ts';
import type { Call } from './types.ts';

/** A <Record> that runs. */
export interface Recording extends Waiting {
  kind: 'record';
  element: XmlElement;
  sid: string;
  since: number;
  /** When maxLength is reached. */
  deadline: number;
  /** Seconds of silence that end it; 0 for never. */
  timeout: number;
  keys: string;
  /** What was said, and when the last of it was over. */
  words: readonly string[];
  soundUntil: number;
}

/** Seconds by default, and with transcription; source: https://www.twilio.com/docs/voice/twiml/record */
const longest = 3600;
const longestTranscribed = 120;
const beepSeconds = 1;

/** <Record>: beeps, then records until silence, a key, its length or the end of the call. */
export function record(call: Call, element: XmlElement): Call {
  const beeps = attributeValue(element, 'playBeep')?.toLowerCase() !== 'false';
  const { call: counted, sid } = withSid(beeps ? pass(caption(call, 'tones', 'Beep'), beepSeconds) : call, 'RE');
  const wanted = wholeNumber(element, 'maxLength', 1) ?? longest;
  const maxLength = transcribes(element) ? Math.min(wanted, longestTranscribed) : wanted;
  const recording: Recording = {
    kind: 'record',
    element,
    sid,
    since: counted.clock,
    deadline: later(counted, maxLength),
    timeout: wholeNumber(element, 'timeout', 0) ?? 5,
    keys: attributeValue(element, 'finishOnKey') ?? '1234567890*#',
    words: [],
    soundUntil: counted.clock,
  };
  return listen(report(note(counted, 'Recording begins.'), recording, 'in-progress', 0), recording);
}

export const onRecord: Handler<Recording> = (call, recording, event) => {
  const { keys, deadline, timeout } = recording;
  switch (event.type) {
    case 'wait':
      return finish(call, recording, call.clock >= deadline ? 'maxLength is reached.' : `${timeout} s of silence.`);
    case 'say': {
      const spoken = pass(call, Math.min(speechSeconds(event.text), deadline - call.clock));
      const longer = { ...recording, words: [...recording.words, event.text], soundUntil: spoken.clock };
      return spoken.clock >= deadline ? finish(spoken, longer, 'maxLength is reached.') : listen(spoken, longer);
    }
    case 'digit':
      if (keys.includes(event.digit)) return finish(call, recording, `Key ${event.digit} ends it.`, event.digit);
      return listen(note(call, `Key ${event.digit} does not end the recording.`), {
        ...recording,
        soundUntil: call.clock,
      });
    case 'caller-left': {
      const duration = secondsOf(call, recording);
      const told = report(call, recording, 'completed', duration);
      return lastRequest(told, recording.element, { ...parametersOf(recording, duration), Digits: 'hangup' });
    }
    default:
      return call;
  }
};

function listen(call: Call, recording: Recording): Call {
  const { element, timeout, deadline } = recording;
  const silence = timeout ? `; ${timeout} s of silence end it` : '';
  return show(
    call,
    recording,
    { kind: 'recording', says: `Record listens${silence}.`, duration: timeout || deadline - call.clock, element },
    ['digit', 'say'],
  );
}

function finish(call: Call, recording: Recording, why: string, key?: string): Call {
  const { element, words: spoken } = recording;
  const over = note(call, `The recording ends: ${why}`);
  const duration = secondsOf(over, recording);
  if (!spoken.length && call.app.emptyRecordings === 'skipped') {
    const told = report(over, recording, 'absent', 0);
    return done(visit(note(told, 'It is empty: no request is made and the next verb runs.'), element, 'empty'));
  }
  const told = transcribed(
    report(over, recording, spoken.length ? 'completed' : 'absent', duration),
    recording,
    duration,
  );
  const digits = key === undefined ? {} : { Digits: key };
  return goOn(told, element, { ...parametersOf(recording, duration), ...digits }, 'same document');
}

/** Silence around the words is cut off unless `trim` says otherwise. */
function secondsOf(call: Call, { element, since, soundUntil }: Recording): number {
  const until = attributeValue(element, 'trim') === 'do-not-trim' ? call.clock : soundUntil;
  return Math.ceil(until - since);
}

export const recordingUrl = (sid: string) => `https://api.example/2010-04-01/Accounts/${accountSid}/Recordings/${sid}`;

const parametersOf = ({ sid }: Recording, duration: number) => ({
  RecordingUrl: recordingUrl(sid),
  RecordingSid: sid,
  RecordingDuration: String(duration),
});

function report(
  call: Call,
  recording: Recording,
  status: 'in-progress' | 'completed' | 'absent',
  duration: number,
): Call {
  return recordingCallback(call, recording.element, 'RecordVerb', status, recording.sid, duration);
}

/** Tells the recording's status callback of an event it asked for; <Dial> and <Record> have the same attributes. */
export function recordingCallback(
  call: Call,
  element: XmlElement,
  source: 'RecordVerb' | 'DialVerb' | 'Conference',
  status: 'in-progress' | 'completed' | 'absent',
  sid: string,
  duration: number,
): Call {
  if (!words(element, 'recordingStatusCallbackEvent', 'completed').includes(status)) return call;
  return tell(call, `Recording ${status}`, element, 'recordingStatusCallback', {
    RecordingSid: sid,
    RecordingUrl: recordingUrl(sid),
    RecordingStatus: status,
    RecordingDuration: String(duration),
    RecordingChannels: '1',
    RecordingSource: source,
  });
}

const transcribes = (element: XmlElement) =>
  isTrue(element, 'transcribe') || attributeValue(element, 'transcribeCallback') !== undefined;

/** A transcription comes later and by itself. It takes more than 2 and less than 120 seconds. */
function transcribed(call: Call, { element, sid, words: spoken }: Recording, duration: number): Call {
  if (!transcribes(element)) return call;
  const works = duration > 2 && duration < longestTranscribed;
  const { call: counted, sid: transcription } = withSid(call, 'TR');
  return tell(counted, 'Transcription', element, 'transcribeCallback', {
    TranscriptionSid: transcription,
    TranscriptionText: works ? spoken.join(' ') : '',
    TranscriptionStatus: works ? 'completed' : 'failed',
    RecordingSid: sid,
    RecordingUrl: recordingUrl(sid),
  });
}
