import { forEachDiagnostic, lintGutter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { StateEffect, StateField } from '@codemirror/state';
import { type Command, EditorView, keymap, showTooltip, type Tooltip } from '@codemirror/view';

const show = StateEffect.define<Tooltip | null>();

/** What is wrong at the caret, shown after the keys that go there and gone with the next move. */
const tip = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, { effects, docChanged, selection }) {
    const told = effects.find((effect) => effect.is(show));
    if (told) return told.value;
    return docChanged || selection ? null : shown;
  },
  provide: (field) => showTooltip.from(field),
});

/** Goes to another problem, and tells it: in a tooltip, and to screen readers. */
const goWith =
  (move: Command): Command =>
  (view) => {
    if (!move(view)) return false;
    const { from } = view.state.selection.main;
    const messages: string[] = [];
    forEachDiagnostic(view.state, ({ message }, start, end) => {
      if (start <= from && from <= end) messages.push(message);
    });
    const create = () => {
      const dom = document.createElement('div');
      dom.className = 'twiml-tip';
      dom.textContent = messages.join('\n');
      return { dom };
    };
    view.dispatch({
      effects: [show.of({ pos: from, above: false, create }), EditorView.announce.of(messages.join(' '))],
    });
    return true;
  };

const close: Command = (view) => {
  if (!view.state.field(tip)) return false;
  view.dispatch({ effects: show.of(null) });
  return true;
};

/** Marks in the gutter, messages on hover, and F8 to go from problem to problem. */
export const problems = [
  lintGutter(),
  tip,
  keymap.of([
    { key: 'F8', run: goWith(nextDiagnostic), shift: goWith(previousDiagnostic) },
    { key: 'Escape', run: close },
  ]),
];
