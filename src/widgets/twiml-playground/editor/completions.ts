import {
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
  type Completion as Shown,
  startCompletion,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { type CompleteOptions, type Completion, complete } from '../../../engines/twiml/complete.ts';

/** Asks the engine what may stand at the caret. In text, and where nothing was typed yet, only on demand. */
export function completionsAt(context: CompletionContext, options: CompleteOptions): CompletionResult | null {
  const { state, pos, explicit } = context;
  const found = complete(state.doc.toString(), pos, options);
  if (!found || (found.inText && !explicit)) return null;
  return {
    from: found.from,
    to: found.to,
    options: found.options.map(shown),
    // Asked again at each key: what may stand here can change with it, and the engine is quick.
    update: (current, _from, to, next) => {
      const again = completionsAt(next, options);
      return again && { ...current, ...again, to: again.to ?? to };
    },
  };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Puts the documentation beside the list where it fits, else at the list's far end from the caret. */
export function besideOrBeyond(view: EditorView, shownList: Box, option: Box, info: Box) {
  const width = info.right - info.left;
  const editor = view.dom.getBoundingClientRect();
  const top = `top: ${option.top - shownList.top}px`;
  if (editor.right - shownList.right > width) return { style: top, class: 'cm-completionInfo-right' };
  if (shownList.left - editor.left > width) return { style: top, class: 'cm-completionInfo-left' };
  const caret = view.coordsAtPos(view.state.selection.main.head);
  return { style: '', class: caret && shownList.top < caret.top ? 'twiml-info-above' : 'twiml-info-below' };
}

const details = { element: '', 'end-tag': 'end tag', attribute: '', value: '' };

function shown(option: Completion, index: number): Shown {
  return {
    label: option.label,
    // In the schema's order: initiated, ringing, answered.
    sortText: String(index).padStart(4, '0'),
    type: option.kind,
    detail: option.doubtful ? 'better not' : details[option.kind],
    ...(option.info && { info: option.info }),
    boost: (option.doubtful ? -50 : 0) + (option.kind === 'end-tag' ? 50 : 0),
    apply: (view, completion, from, to) => {
      view.dispatch({
        changes: { from, to, insert: option.insert },
        selection: { anchor: from + option.caret },
        annotations: pickedCompletion.of(completion),
        userEvent: 'input.complete',
        scrollIntoView: true,
      });
      if (option.insert.slice(option.caret).startsWith('"')) startCompletion(view);
    },
  };
}
