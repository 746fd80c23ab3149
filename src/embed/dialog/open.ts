import { inBundle, published } from '../../routes.ts';
import { linkQuery } from '../../widgets/kit/packed-state.ts';
import { findWidget } from '../../widgets/registry.ts';
import { embedTerm, embedWidget, type Look } from '../embeddable.ts';
import { drawTerm, drawWidget, pictureKey } from '../picture/index.ts';
import { sampleStates } from '../picture/samples.ts';
import { showDialog } from './dialog.ts';

/** Unzipped on a reader's disk, the site is not where a wiki could load from: its published address is. */
const site = inBundle ? import.meta.env.SITE : location.origin;
const where = (path: string) => `Live at ${new URL(path, site).href.replace(/^https?:\/\//, '')}`;

/** Opens the dialog for a widget in the state that its reader has given it. */
export async function openForWidget(opener: HTMLElement, id: string, state: Record<string, unknown>) {
  const widget = findWidget(id);
  if (!widget) return;
  const schema = widget.state;
  const keyOf = (each: unknown) => pictureKey(schema, schema.parse(each));
  const key = keyOf(state);
  // The build draws what the site shows by itself, and knows nothing of what a reader types.
  const opened = opener.closest<HTMLElement>('[data-picture]')?.dataset['picture'];
  const isDrawn = ['default', opened, ...(sampleStates[id] ?? []).map(keyOf)].includes(key);
  const query = await linkQuery(schema, state);
  return showDialog(opener, {
    title: widget.title,
    isDrawn,
    drawing: drawWidget(id, state, where(published.widget(id))),
    embed: (look: Look, alt) => embedWidget(widget, state, { key, alt, isDrawn }, { ...look, site, query }),
  });
}

/** Opens the dialog for a term. */
export async function openForTerm(
  opener: HTMLElement,
  term: { id: string; title: string; definition: string; field: string },
) {
  return showDialog(opener, {
    title: term.title,
    isDrawn: true,
    drawing: Promise.resolve(drawTerm(term, where(published.term(term.id)))),
    embed: (look: Look, alt) => embedTerm(term, alt, { ...look, site }),
  });
}
