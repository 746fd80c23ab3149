import { messagingSamples } from './messaging.ts';
import { scenarios } from './scenarios.ts';
import type { Sample } from './types.ts';
import { voiceSamples } from './voice.ts';

/** Apps for the common jobs, to start from. */
export const samples: readonly Sample[] = [...voiceSamples, ...messagingSamples].map((sample) => ({
  ...sample,
  scenarios: scenarios[sample.id] ?? [],
}));

export type { Sample };
