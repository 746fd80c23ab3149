import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutterLineClass } from '@codemirror/view';
import { longestHighlighted, tokens } from './highlight.ts';
import type { Range } from './types.ts';

const roles = new Map<string, Decoration>();
const roleMark = (role: string) => {
  const mark = roles.get(role) ?? Decoration.mark({ class: role });
  roles.set(role, mark);
  return mark;
};

/** Colours the source by the site's own classes. */
export const highlighting: Extension = EditorView.decorations.compute(['doc'], ({ doc }) =>
  doc.length > longestHighlighted
    ? Decoration.none
    : Decoration.set(tokens(doc.toString()).map(({ from, to, role }) => roleMark(role).range(from, to))),
);

/** Lights a stretch, or none. */
export const light = StateEffect.define<Range | undefined>();

const litMark = Decoration.mark({ class: 'twiml-lit' });
const litLine = new (class extends GutterMarker {
  override elementClass = 'twiml-lit';
})();

const lit = StateField.define<Range | undefined>({
  create: () => undefined,
  update(range, { effects, changes }) {
    const told = effects.find((effect) => effect.is(light));
    if (told) return told.value;
    return range && { from: changes.mapPos(range.from, 1), to: changes.mapPos(range.to, -1) };
  },
});

/** The verb being run, lit in the text and in the gutter. */
export const lighting: Extension = [
  lit,
  EditorView.decorations.compute([lit], (state) => {
    const range = state.field(lit);
    return range && range.from < range.to ? Decoration.set(litMark.range(range.from, range.to)) : Decoration.none;
  }),
  gutterLineClass.compute([lit, 'doc'], (state) => {
    const range = state.field(lit);
    if (!range) return RangeSet.empty;
    const lines: number[] = [];
    for (let at = state.doc.lineAt(range.from); ; at = state.doc.line(at.number + 1)) {
      lines.push(at.from);
      if (at.to >= range.to || at.number === state.doc.lines) break;
    }
    return RangeSet.of(lines.map((from) => litLine.range(from)));
  }),
];

/** Brings the lit stretch into view inside the editor; the page and the focus stay where they are. */
export function showLit(view: EditorView, { from }: Range) {
  const { top, height } = view.lineBlockAt(from);
  const { scrollTop, clientHeight } = view.scrollDOM;
  if (top < scrollTop || top + 3 * height > scrollTop + clientHeight) view.scrollDOM.scrollTop = top - 2 * height;
}
