import { type ClipboardEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { forget, recall, remember } from '../../storage.ts';
import type { CodeEditor } from './editor/CodeEditor.tsx';
import { PlainEditor } from './editor/PlainEditor.tsx';
import type { EditorProps, Place } from './editor/types.ts';

/** More than this is not put into the editor at all: browsers stand still over it for minutes. */
const largestPaste = 256 * 1024;
/** Where the choice of the plain text area is remembered. */
const choice = 'twiml-editor';

interface Props extends Omit<EditorProps, 'id' | 'labelledBy' | 'lastPlace'> {
  readOnly: boolean;
}

/**
 * The source of one document. Until the reader starts to edit it is a text area with the coloured source behind it;
 * then the code editor is loaded. The text area stays while that takes time, where it fails, and by choice.
 */
export function Editor({ readOnly, ...props }: Props) {
  const { path, value, handle } = props;
  const id = useId();
  const [mode, setMode] = useState<'resting' | 'loading' | 'code' | 'plain'>('resting');
  const [Code, setCode] = useState<typeof CodeEditor>();
  const [notice, setNotice] = useState('');
  const lastPlace = useRef<Place>(undefined);
  const baseline = useRef(value);
  const histories = useRef(new Map<string, unknown>());
  // What stands now, for what comes back later.
  const latest = useRef({ mode, value });
  latest.current = { mode, value };

  const enter = (Loaded: typeof CodeEditor) => {
    if (latest.current.mode !== 'loading') return;
    if (handle.current?.place()?.composing) {
      setTimeout(enter, 100, Loaded);
      return;
    }
    setCode(() => Loaded);
    setMode('code');
  };
  const load = async () => {
    baseline.current = value;
    setMode('loading');
    try {
      enter((await import('./editor/CodeEditor.tsx')).CodeEditor);
    } catch {
      setMode('plain');
      setNotice('The code editor could not be loaded. This plain text field does the same checks; nothing is lost.');
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the widget comes alive
  useEffect(() => {
    if (recall(choice) === 'plain') setMode('plain');
    else if (handle.current?.place()?.focused) load();
  }, []);

  const choosePlain = () => {
    setNotice('');
    if (mode === 'plain') {
      forget(choice);
      load();
    } else {
      remember(choice, 'plain');
      setMode('plain');
    }
  };
  const formatSource = async () => {
    const loaded = await import('./editor/format.ts').catch(() => undefined);
    const source = latest.current.value;
    const formatted = loaded?.format(source);
    if (!loaded) setNotice('Format could not be loaded. Your text is as it was.');
    else setNotice(formatted === undefined ? 'Mend the tags first: then it can be formatted.' : '');
    if (formatted === undefined || formatted === source) return;
    handle.current?.apply({ label: 'Format', edits: [{ from: 0, to: source.length, text: formatted }] });
  };
  const guard = (event: ClipboardEvent | DragEvent, data: DataTransfer) => {
    const { length } = data.getData('text');
    setNotice('');
    if (length <= largestPaste) return;
    event.preventDefault();
    event.stopPropagation();
    const size = Math.round(length / 1024).toLocaleString('en');
    setNotice(`That is ${size} kB, and a TwiML document may have 64 kB: it was not put in. Your text is as it was.`);
  };

  const labelledBy = `${id}-label`;
  const hint = `${id}-hint`;
  const shared = { ...props, id, labelledBy, lastPlace, describedBy: `${props.describedBy} ${hint}` };
  return (
    <div
      className="twiml-editor field"
      onPasteCapture={(event) => guard(event, event.clipboardData)}
      onDropCapture={(event) => guard(event, event.dataTransfer)}
    >
      <label id={labelledBy} htmlFor={id}>
        TwiML of {path}
      </label>
      {mode === 'code' && Code ? (
        <Code {...shared} baseline={baseline.current} histories={histories.current} />
      ) : (
        <PlainEditor
          {...shared}
          readOnly={readOnly}
          coloured={mode === 'resting'}
          onFocus={() => mode === 'resting' && !readOnly && load()}
        />
      )}
      <div className="toolbar needs-script">
        <button type="button" className="button" disabled={readOnly} onClick={() => handle.current?.undo()}>
          Undo
        </button>
        <button type="button" className="button" disabled={readOnly} onClick={() => handle.current?.redo()}>
          Redo
        </button>
        <button type="button" className="button" disabled={readOnly} onClick={formatSource}>
          Format
        </button>
        <button
          type="button"
          className="button"
          disabled={readOnly}
          aria-pressed={mode === 'plain'}
          onClick={choosePlain}
        >
          Plain text
        </button>
        <p id={hint} className="field-hint twiml-keys">
          {mode === 'plain' ? (
            'Tab leaves the field.'
          ) : (
            <>
              <kbd>Ctrl</kbd>+<kbd>Space</kbd> suggests, <kbd>F8</kbd> goes to the next problem, <kbd>Tab</kbd> leaves.
            </>
          )}
        </p>
      </div>
      {notice && (
        <p className="notice" data-kind="warn" role="alert">
          {notice}
        </p>
      )}
    </div>
  );
}
