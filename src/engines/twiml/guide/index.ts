import { callGuide } from './calls.ts';
import { schemaGuide } from './schema.ts';
import { sourceGuide } from './source.ts';
import { textGuide } from './text.ts';
import type { RuleGuide } from './types.ts';
import { urlGuide } from './urls.ts';
import { xmlGuide } from './xml.ts';

/** Every rule by its id: first what is no TwiML at all, then XML, the schema, texts, addresses, and how a call goes. */
export const guide = { ...sourceGuide, ...xmlGuide, ...schemaGuide, ...textGuide, ...urlGuide, ...callGuide };

export type RuleId = keyof typeof guide;

export type { RuleGuide };
