import { redo, undo } from '@codemirror/commands';
import { setDiagnostics } from '@codemirror/lint';
import { type Command, EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { light, showLit } from './decorations.ts';
import { type Histories, remembered, restore, writeOver } from './editor-state.ts';
import type { EditorProps, Place } from './types.ts';
import './stylesheet.ts';

interface Props extends EditorProps {
  /** What the document said when the reader began to edit it: undo leads back there. */
  baseline: string;
  /** Undo histories by document, kept while a plain text area takes the editor's place. */
  histories: Histories;
}

/** CodeMirror with TwiML's colours, completion and problems. Loaded when the reader starts to edit. */
export function CodeEditor(props: Props) {
  const { path, value, diagnostics, lit, handle, histories } = props;
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(props);
  latest.current = props;
  const shownPath = useRef(path);

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes later is brought in below
  useLayoutEffect(() => {
    const { baseline, lastPlace } = props;
    const start = lastPlace.current;
    if (!parent.current) return;
    const state = restore(histories, path, baseline, latest);
    const editor = new EditorView({ state, parent: parent.current });
    view.current = editor;
    writeOver(editor, value);
    if (start) {
      const { from, to } = start.selection;
      editor.dispatch({ selection: { anchor: Math.min(from, value.length), head: Math.min(to, value.length) } });
      editor.scrollDOM.scrollTop = start.scrollTop;
      if (start.focused) editor.focus();
    }
    return () => {
      lastPlace.current = placeIn(editor);
      histories.set(shownPath.current, remembered(editor));
      editor.destroy();
    };
  }, []);

  useLayoutEffect(() => {
    const editor = view.current;
    if (!editor) return;
    if (shownPath.current !== path) {
      histories.set(shownPath.current, remembered(editor));
      shownPath.current = path;
      editor.setState(restore(histories, path, value, latest));
    }
    writeOver(editor, value);
  }, [path, value, histories]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another document has marks of its own
  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() !== value) return;
    const shown = diagnostics.map(({ from, to, severity, message, fix }) => ({
      from,
      to: Math.min(Math.max(to, from + 1), value.length),
      severity,
      message,
      actions: fix ? [{ name: `Fix: ${fix.label}`, apply: () => handle.current?.apply(fix) }] : [],
    }));
    editor.dispatch(setDiagnostics(editor.state, shown));
  }, [diagnostics, path, value]);

  const from = lit?.from;
  const to = lit?.to;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document has its own light
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const range = from !== undefined && to !== undefined && to <= editor.state.doc.length ? { from, to } : undefined;
    editor.dispatch({ effects: light.of(range) });
    if (range) showLit(editor, range);
  }, [from, to, path]);

  useImperativeHandle(handle, () => {
    const withView = (use: (editor: EditorView) => void) => view.current && use(view.current);
    return {
      place: () => view.current && placeIn(view.current),
      select: ({ from, to }) =>
        withView((editor) => {
          editor.focus();
          const length = editor.state.doc.length;
          const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
          editor.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
        }),
      apply: (fix) =>
        withView((editor) => {
          editor.focus();
          const changes = fix.edits.map(({ from, to, text }) => ({ from, to, insert: text }));
          editor.dispatch({ changes, scrollIntoView: true, userEvent: 'input.fix' });
        }),
      undo: () => withView((editor) => focused(editor, undo)),
      redo: () => withView((editor) => focused(editor, redo)),
    };
  });

  return <div className="twiml-source twiml-code" ref={parent} />;
}

function focused(editor: EditorView, command: Command) {
  editor.focus();
  command(editor);
}

function placeIn({ state, scrollDOM, hasFocus, composing }: EditorView): Place {
  const { from, to } = state.selection.main;
  return { selection: { from, to }, scrollTop: scrollDOM.scrollTop, focused: hasFocus, composing };
}
