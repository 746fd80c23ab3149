import { shownWidgets } from '../../glossary/index.ts';
import { widgets } from '../../widgets/registry.ts';
import { pictureKey } from './index.ts';
import { sampleStates } from './samples.ts';

/** A state that the build draws. */
export interface DrawnState {
  /** Of the widget. */
  id: string;
  key: string;
  state: unknown;
}

/** Every state that the site shows: each widget as it opens, its samples, and what entries and lessons show. */
export function drawnStates(): DrawnState[] {
  const shown = shownWidgets();
  return widgets.flatMap(({ id, state: schema }) => {
    const inContent = shown.filter((placed) => placed.id === id).map(({ state }) => state);
    const byKey = new Map<string, unknown>();
    for (const given of [{}, ...(sampleStates[id] ?? []), ...inContent]) {
      const state = schema.parse(given);
      const key = pictureKey(schema, state);
      const known = byKey.get(key);
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(state))
        throw new Error(
          `Two states of ${id} have the same picture key, "${key}". Change the hash in src/embed/picture/.`,
        );
      byKey.set(key, state);
    }
    return [...byKey].map(([key, state]) => ({ id, key, state }));
  });
}
