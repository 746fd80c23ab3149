import { attributes } from './attributes.ts';
import { dial } from './dial.ts';
import { elements } from './elements.ts';
import { gather } from './gather.ts';
import { messages } from './messages.ts';
import { redirectLoop } from './redirect-loop.ts';
import { rejectFirst } from './reject-first.ts';
import type { ElementRule, Rule } from './rule.ts';
import { text } from './text.ts';
import { unreachable } from './unreachable.ts';
import { urls } from './urls.ts';
import { usedAs } from './used-as.ts';
import { voice } from './voice.ts';

/** What is looked at in each element: first what the schema says, then what no schema can. */
export const elementRules: readonly ElementRule[] = [elements, attributes, text, urls, gather, dial, voice];

/** What is looked at in a document as a whole, and in its place among others. */
export const documentRules: readonly Rule[] = [unreachable, rejectFirst, redirectLoop, usedAs, messages];
