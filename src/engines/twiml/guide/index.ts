import { callGuide } from './calls.ts';
import { schemaGuide } from './schema.ts';
import { sourceGuide } from './source.ts';
import { textGuide } from './text.ts';
import type { Guides, RuleGuide } from './types.ts';
import { urlGuide } from './urls.ts';
import { xmlGuide } from './xml.ts';

/** Every rule by its id. Only its type goes to the browser. */
export const guide = { ...sourceGuide, ...xmlGuide, ...schemaGuide, ...textGuide, ...urlGuide, ...callGuide };

/** The same, in the order in which they are looked at. */
export const guideGroups: readonly { title: string; rules: Guides }[] = [
  { title: 'Is it TwiML at all', rules: sourceGuide },
  { title: 'Is it XML', rules: xmlGuide },
  { title: 'Elements, attributes and values', rules: schemaGuide },
  { title: 'Between the tags', rules: textGuide },
  { title: 'Addresses', rules: urlGuide },
  { title: 'How it goes on', rules: callGuide },
];

export type RuleId = keyof typeof guide;

export type { RuleGuide };
