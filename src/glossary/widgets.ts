import type { Draft } from './content.ts';
import type { Path, Range } from './front-matter.ts';
import { readLiteral } from './literal.ts';

/** A widget that an entry shows. */
export interface PlacedWidget {
  id: string;
  at: Range;
  /** Its opening state; undefined where that is computed. */
  state: unknown;
  /** Where something in its state stands. */
  rangeOf(path: Path): Range;
  rangeOfKey(path: Path): Range;
}

/** The widgets that an entry shows: those of its front matter, then those in its text. */
export function placedWidgets({ front, body }: Draft): PlacedWidget[] {
  const rows: unknown = front.data['widgets'];
  const inFront = (Array.isArray(rows) ? rows : []).flatMap((row: unknown, index): PlacedWidget[] => {
    if (typeof row !== 'object' || row === null || !('widget' in row) || typeof row.widget !== 'string') return [];
    return [
      {
        id: row.widget,
        at: front.rangeOf(['widgets', index, 'widget']),
        state: 'state' in row && row.state !== null ? row.state : {},
        rangeOf: (path) => front.rangeOf(['widgets', index, 'state', ...path]),
        rangeOfKey: (path) => front.rangeOfKey(['widgets', index, 'state', ...path]),
      },
    ];
  });
  const inText = body.elements.flatMap(({ name, attributes, at }): PlacedWidget[] => {
    const { id, state } = attributes;
    if (name !== 'Widget' || typeof id !== 'string') return [];
    const value = typeof state === 'object' ? readLiteral(state.code) : (state ?? {});
    return [{ id, at, state: value, rangeOf: () => at, rangeOfKey: () => at }];
  });
  return [...inFront, ...inText];
}
