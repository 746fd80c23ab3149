import { dialNouns } from './dial-nouns.ts';
import { messaging } from './messaging.ts';
import { ssml } from './ssml.ts';
import type { Schema } from './types.ts';
import type { Kind } from './verbs.ts';
import { voiceNouns } from './voice-nouns.ts';
import { voiceVerbs } from './voice-verbs.ts';

export type { Kind };

export const schemas: Record<Kind, Schema> = {
  voice: { ...voiceVerbs, ...voiceNouns, ...dialNouns, ...ssml },
  messaging,
};
