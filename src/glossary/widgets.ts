import type { Draft } from './content.ts';
import type { Path, Range } from './front-matter.ts';

/** A widget that an entry shows. */
export interface PlacedWidget {
  id: string;
  at: Range;
  /** Its state and where that stands; undefined for one in the text, whose state is an expression. */
  state?: { value: unknown; path: Path };
}

/** The widgets that an entry shows: those of its front matter, then those in its text. */
export function placedWidgets({ front, body }: Draft): PlacedWidget[] {
  const rows: unknown = front.data['widgets'];
  const inFront = (Array.isArray(rows) ? rows : []).flatMap((row: unknown, index): PlacedWidget[] => {
    if (typeof row !== 'object' || row === null || !('widget' in row) || typeof row.widget !== 'string') return [];
    const value = 'state' in row ? row.state : {};
    const at = front.rangeOf(['widgets', index, 'widget']);
    return [{ id: row.widget, at, state: { value: value ?? {}, path: ['widgets', index, 'state'] } }];
  });
  const inText = body.elements.flatMap(({ name, attributes, at }): PlacedWidget[] => {
    const { id } = attributes;
    return name === 'Widget' && typeof id === 'string' ? [{ id, at }] : [];
  });
  return [...inFront, ...inText];
}
