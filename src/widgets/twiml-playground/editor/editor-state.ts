import { autocompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyField, historyKeymap } from '@codemirror/commands';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, tooltips } from '@codemirror/view';
import type { RefObject } from 'react';
import { besideOrBeyond, completionsAt } from './completions.ts';
import { highlighting, lighting } from './decorations.ts';
import { problems } from './problems.ts';
import type { EditorProps } from './types.ts';

/** Documents with their undo histories, by path, as JSON that outlives an editor. */
export type Histories = Map<string, unknown>;

/** Marks a change that came from outside, and is known there. */
const fromOutside = Annotation.define<true>();

/**
 * Typing over a selection. Left to itself, the browser joins the lines and keeps their looks with style attributes,
 * which the content security policy refuses and logs.
 */
const typeOverSelection = EditorView.domEventHandlers({
  beforeinput({ inputType, data, isComposing }, view) {
    if (inputType !== 'insertText' || !data || isComposing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

const extensions = (latest: RefObject<EditorProps>): Extension => [
  lineNumbers(),
  history(),
  highlighting,
  lighting,
  problems,
  typeOverSelection,
  autocompletion({
    override: [
      (context) => {
        const { kind, paths } = latest.current;
        return completionsAt(context, { kind, paths });
      },
    ],
    icons: false,
    positionInfo: besideOrBeyond,
  }),
  // As wide as the editor, so that nothing hangs over the edge of a narrow page.
  tooltips({
    tooltipSpace: ({ dom }) => {
      const { left, right } = dom.getBoundingClientRect();
      return { left, right, top: 0, bottom: innerHeight };
    },
  }),
  // No key for Tab: it leaves the editor.
  keymap.of([...historyKeymap, ...defaultKeymap]),
  EditorState.tabSize.of(2),
  EditorState.languageData.of(() => [{ commentTokens: { block: { open: '<!--', close: '-->' } } }]),
  EditorView.contentAttributes.of({
    id: latest.current.id,
    'aria-labelledby': latest.current.labelledBy,
    'aria-describedby': latest.current.describedBy,
    tabindex: '0',
    autocapitalize: 'off',
    spellcheck: 'false',
  }),
  EditorView.updateListener.of(({ docChanged, transactions, state }) => {
    if (docChanged && !transactions.some((each) => each.annotation(fromOutside)))
      latest.current.onChange(state.doc.toString());
  }),
];

/** The state of a document's editor: as it was left, or new with this text. */
export function restore(histories: Histories, path: string, text: string, latest: RefObject<EditorProps>): EditorState {
  const config = { extensions: extensions(latest) };
  const left = histories.get(path);
  return left
    ? EditorState.fromJSON(left, config, { history: historyField })
    : EditorState.create({ ...config, doc: text });
}

export const remembered = ({ state }: EditorView): unknown => state.toJSON({ history: historyField });

/** Makes the document say this. Only what differs is replaced, so that caret and undo history stay. */
export function writeOver(view: EditorView, text: string) {
  const old = view.state.doc.toString();
  if (old === text) return;
  const shorter = Math.min(old.length, text.length);
  let from = 0;
  while (from < shorter && old[from] === text[from]) from++;
  let same = 0;
  while (same < shorter - from && old[old.length - 1 - same] === text[text.length - 1 - same]) same++;
  view.dispatch({
    changes: { from, to: old.length - same, insert: text.slice(from, text.length - same) },
    annotations: fromOutside.of(true),
  });
}
