import { attributes } from './attributes.ts';
import { elements } from './elements.ts';
import { gatherLoop } from './gather-loop.ts';
import { rejectFirst } from './reject-first.ts';
import type { Rule } from './rule.ts';
import { text } from './text.ts';
import { unreachable } from './unreachable.ts';

/** What is looked at once a document is known to be TwiML: first what the schema says, then what no schema can. */
export const rules: readonly Rule[] = [elements, attributes, text, unreachable, gatherLoop, rejectFirst];
