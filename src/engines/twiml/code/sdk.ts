/**
 * What the provider's helper libraries have in common, which are made from one description. Source: the public npm package
 * `twilio` 6.2.0, and the sources of the libraries for Python, Ruby, PHP, C# and Go on GitHub.
 */

import type { CodeElement } from './types.ts';

/** What each element's text is called. */
export const textNames: Readonly<Record<string, string>> = {
  Application: 'applicationSid',
  ApplicationSid: 'sid',
  Autopilot: 'name',
  Body: 'message',
  Client: 'identity',
  Conference: 'name',
  Dial: 'number',
  Enqueue: 'name',
  Identity: 'clientIdentity',
  Media: 'url',
  Message: 'body',
  Number: 'phoneNumber',
  Play: 'url',
  Queue: 'name',
  Redirect: 'url',
  Room: 'name',
  Say: 'message',
  Sim: 'simSid',
  Sip: 'sipUrl',
  Sms: 'message',
  Task: 'body',
  Uri: 'sipUrl',
  WhatsApp: 'phoneNumber',
};
/** Of every SSML element that has one. */
export const ssmlTextName = 'words';

/** Elements that may be made without a text; the others take it first and by position. */
const textIsOptional = ['Application', 'Client', 'Dial', 'Enqueue', 'Message', 'Play', 'Say'].concat([
  'emphasis',
  'lang',
  'p',
  'prosody',
  's',
  'w',
]);

/** Whether an element cannot be made without a text, be it an empty one. */
export const needsText = ({ name, textName }: CodeElement) => textName !== undefined && !textIsOptional.includes(name);

/** Attributes that have constants in the typed libraries, by element. */
const enums: Readonly<Record<string, string>> = {
  Application: 'statusCallbackEvent',
  Client: 'statusCallbackEvent',
  Conference: 'beep jitterBufferSize record recordingStatusCallbackEvent region statusCallbackEvent trim',
  Conversation: 'record recordingStatusCallbackEvent statusCallbackEvent trim',
  Dial: 'events record recordingStatusCallbackEvent recordingTrack ringTone trim',
  Gather: 'input language',
  Number: 'statusCallbackEvent',
  Pay: 'bankAccountType input language paymentMethod statusCallbackMethod tokenType validCardTypes',
  Prompt: 'cardType errorType for',
  Record: 'recordingStatusCallbackEvent trim',
  Recording: 'channels recordingStatusCallbackEvent recordingStatusCallbackMethod track trim',
  Reject: 'reason',
  Say: 'language voice',
  Sip: 'statusCallbackEvent',
  Siprec: 'statusCallbackMethod track',
  Stream: 'statusCallbackMethod track',
  Transcription: 'statusCallbackMethod track',
  WhatsApp: 'statusCallbackEvent',
  break: 'strength',
  emphasis: 'level',
  lang: 'xml:lang',
  phoneme: 'alphabet',
  'say-as': 'format interpret-as',
};

/** Where the documentation has other words beside true and false by now. */
export const isBooleanInSdk = (element: string, attribute: string) =>
  element === 'ConversationRelay' && attribute === 'reportInputDuringAgentSpeech';

export const hasEnum = (element: string, attribute: string) =>
  Object.hasOwn(enums, element) && (enums[element] ?? '').split(' ').includes(attribute);

/** The name of the type of such an attribute, inside the class of its element. */
export function enumName(element: string, attribute: string): string {
  if (attribute === 'statusCallbackEvent') return 'Event';
  if (attribute === 'recordingStatusCallbackEvent') return element === 'Recording' ? 'Event' : 'RecordingEvent';
  const words = attribute.split(/[:-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join('');
}
