import { forEachDiagnostic, lintGutter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { type Command, closeHoverTooltips, EditorView, hasHoverTooltips, keymap } from '@codemirror/view';

/** Goes to another problem and shows its message; screen readers are told it. */
const goWith =
  (move: Command): Command =>
  (view) => {
    if (!move(view)) return false;
    const { from } = view.state.selection.main;
    const messages: string[] = [];
    forEachDiagnostic(view.state, ({ message }, start, end) => {
      if (start <= from && from < end) messages.push(message);
    });
    view.dispatch({ effects: EditorView.announce.of(messages.join(' ')) });
    return true;
  };

const close: Command = (view) => {
  if (!hasHoverTooltips(view.state)) return false;
  view.dispatch({ effects: closeHoverTooltips });
  return true;
};

/** Marks in the gutter, messages on hover, and F8 to go from problem to problem. */
export const problems = [
  lintGutter(),
  keymap.of([
    { key: 'F8', run: goWith(nextDiagnostic), shift: goWith(previousDiagnostic) },
    { key: 'Escape', run: close },
  ]),
];
