import type { ZodMiniObject } from 'zod/mini';
import type { Heights } from '../embed/sizes.ts';
import * as e164Formatter from './e164-formatter/state.ts';
import * as smsSegments from './sms-segments/state.ts';
import * as twimlPlayground from './twiml-playground/state.ts';

/**
 * Everything others need to know of a widget. Its face is `src/widgets/<id>/Island.astro`, found by its id;
 * its page, its frame, its place in entries and in the search come from this row.
 */
export interface Widget {
  /** Folder in src/widgets and last part of the URL. */
  id: string;
  title: string;
  /** Other names that people look for it by. */
  aliases: string[];
  /** What a reader does with it, in a sentence. */
  summary: string;
  /** Its state with defaults, as it stands in the URL and in an entry's front matter. */
  state: ZodMiniObject;
  /** Ids of the terms it teaches. */
  terms: string[];
  /** How high its frame is in the state it opens in, so that a page keeps the room free before it loads. */
  frameHeights: Heights;
}

export const widgets: Widget[] = [
  {
    id: 'sms-segments',
    title: 'SMS segment calculator',
    aliases: ['SMS segment counter', 'SMS length calculator'],
    summary: 'Count the segments of a text message and see which characters made it cost more.',
    state: smsSegments.state,
    terms: ['sms-character-limit', 'gsm-7', 'ucs-2', 'sms', 'unicode'],
    frameHeights: [1511, 1183, 998, 1002, 756],
  },
  {
    id: 'e164-formatter',
    title: 'E.164 formatter',
    aliases: ['E.164 converter', 'phone number formatter'],
    summary: 'Take a phone number apart, see what each part is, and get it in every standard format.',
    state: e164Formatter.state,
    terms: ['e164', 'phone-number', 'national-format', 'north-american-area-codes', 'did', 'short-code', 'long-code'],
    frameHeights: [2009, 1760, 1641, 1262, 1074],
  },
  {
    id: 'twiml-playground',
    title: 'TwiML playground',
    aliases: ['TwiML validator', 'TwiML simulator'],
    summary: 'Write TwiML, see what is wrong with it, run it as a phone call or a text, and test it.',
    state: twimlPlayground.state,
    terms: [
      'twiml',
      'webhook',
      'callback-url',
      'ivr',
      'phone-menu',
      'dtmf',
      'dial',
      'call-whisper',
      'call-routing',
      'voice-api',
      'programmable-messaging',
    ],
    frameHeights: [2614, 2241, 2221, 1840, 1283],
  },
];

/** The widget with this id, or undefined. */
export const findWidget = (id: string) => widgets.find((widget) => widget.id === id);
