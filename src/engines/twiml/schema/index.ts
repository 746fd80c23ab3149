import { dialNouns } from './dial-nouns.ts';
import { messaging } from './messaging.ts';
import { ssml } from './ssml.ts';
import type { Schema } from './types.ts';
import { voiceNouns } from './voice-nouns.ts';
import { voiceVerbs } from './voice-verbs.ts';

/** Voice TwiML answers a call, messaging TwiML answers a text: two schemas that share a few names. */
export type Kind = 'voice' | 'messaging';

export const schemas: Record<Kind, Schema> = {
  voice: { ...voiceVerbs, ...voiceNouns, ...dialNouns, ...ssml },
  messaging,
};
