import type { z } from 'zod/mini';
import { writeState } from '../../widgets/kit/url-state.ts';
import { findWidget } from '../../widgets/registry.ts';
import { type Block, card, type Drawing, paragraph, soft } from './svg.ts';

export type { Drawing };

/** What a widget shows in a state. */
export interface Contents {
  alt: string;
  blocks: Block[];
}

/** How each widget is drawn, loaded when it is: with it comes the widget's engine. */
const painters: Record<string, () => Promise<{ contents(state: never): Contents | Promise<Contents> }>> = {
  'sms-segments': () => import('./sms-segments.ts'),
  'e164-formatter': () => import('./e164-formatter.ts'),
  'twiml-playground': () => import('./twiml-playground.ts'),
};

/** A picture of a widget in a state, drawn from its engine's result. `from` says where the live one is. */
export async function drawWidget(id: string, state: unknown, from: string): Promise<Drawing> {
  const widget = findWidget(id);
  const painter = painters[id];
  if (!widget || !painter)
    throw new Error(`No picture of "${id}" can be drawn: src/embed/picture/ has no file for it.`);
  const { contents } = await painter();
  const { alt, blocks } = await contents(widget.state.parse(state) as never);
  return card(widget.title, `${widget.title}. ${alt}`, from, blocks);
}

/** A picture of a definition. */
export function drawTerm(term: { title: string; definition: string; field: string }, from: string): Drawing {
  return card(term.title, `${term.title}. ${term.definition}`, from, [
    paragraph(term.definition, 8, { size: 17, serif: true }),
    paragraph(term.field, 1, { size: 13, color: soft }),
  ]);
}

/**
 * What a picture's file is called: `default` for the state that the widget opens in, else a hash of the address's
 * query (FNV-1a, 32 bits). The build draws one for each state that the site shows; two that clash stop the build.
 */
export function pictureKey<S extends z.ZodMiniObject>(schema: S, state: z.infer<S>): string {
  const query = writeState(schema, state);
  if (query === '') return 'default';
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(query)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
