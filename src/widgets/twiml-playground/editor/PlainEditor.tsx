import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { lineOf } from '../documents.ts';
import { applyInTextarea, selectInTextarea } from './edit-text.ts';
import { longestHighlighted } from './highlight.ts';
import { Marks } from './Marks.tsx';
import type { EditorProps } from './types.ts';

interface Props extends EditorProps {
  readOnly: boolean;
  /** Whether the source is shown in colours; the text area's own letters are clear meanwhile. */
  coloured: boolean;
  onFocus: () => void;
}

/** A plain text area; behind it, marks for what is wrong and for the verb being run, and line numbers beside it. */
export function PlainEditor({
  value,
  onChange,
  diagnostics,
  lit,
  handle,
  lastPlace,
  readOnly,
  coloured,
  ...rest
}: Props) {
  const textarea = useRef<HTMLTextAreaElement>(null);
  const backdrop = useRef<HTMLPreElement>(null);
  const gutter = useRef<HTMLPreElement>(null);
  const composing = useRef(false);
  const marked = value.length <= longestHighlighted;
  const lines = marked ? value.split('\n').length : 0;
  const litLines = lit && { first: lineOf(value, lit.from), last: lineOf(value, lit.to) };

  const place = () => {
    const { selectionStart = 0, selectionEnd = 0, scrollTop = 0 } = textarea.current ?? {};
    const focused = document.activeElement === textarea.current;
    return { selection: { from: selectionStart, to: selectionEnd }, scrollTop, focused, composing: composing.current };
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: begins once and ends once
  useLayoutEffect(() => {
    const area = textarea.current;
    const start = lastPlace.current;
    if (area && start) {
      area.setSelectionRange(start.selection.from, start.selection.to);
      area.scrollTop = start.scrollTop;
      if (start.focused) area.focus({ preventScroll: true });
    }
    return () => {
      lastPlace.current = place();
    };
  }, []);

  useImperativeHandle(handle, () => {
    const withArea = (use: (area: HTMLTextAreaElement) => void) => textarea.current && use(textarea.current);
    const command = (name: string) =>
      withArea((area) => {
        area.focus();
        document.execCommand(name);
      });
    return {
      place,
      select: (range) => withArea((area) => selectInTextarea(area, range)),
      apply: (fix) => withArea((area) => applyInTextarea(area, fix)),
      undo: () => command('undo'),
      redo: () => command('redo'),
    };
  });

  const firstLit = litLines?.first;
  useEffect(() => {
    const area = textarea.current;
    if (!area || firstLit === undefined || lines === 0) return;
    const lineHeight = area.scrollHeight / lines;
    const top = (firstLit - 2) * lineHeight;
    if (top < area.scrollTop || top > area.scrollTop + area.clientHeight - 3 * lineHeight) area.scrollTop = top;
  }, [firstLit, lines]);

  return (
    <div className="twiml-source twiml-plain" data-coloured={coloured && marked}>
      <pre className="twiml-gutter" aria-hidden="true" ref={gutter}>
        {Array.from({ length: lines }, (_, i) => {
          const isLit = litLines && i + 1 >= litLines.first && i + 1 <= litLines.last;
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          return <span key={i} data-lit={isLit || undefined}>{`${i + 1}\n`}</span>;
        })}
      </pre>
      <div className="twiml-text">
        <pre className="twiml-marks" aria-hidden="true" ref={backdrop}>
          {marked && <Marks source={value} diagnostics={diagnostics} lit={lit} coloured={coloured} />}
          {'\n'}
        </pre>
        <textarea
          id={rest.id}
          ref={textarea}
          value={value}
          readOnly={readOnly}
          onChange={(event) => onChange(event.target.value)}
          onFocus={rest.onFocus}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={() => {
            composing.current = false;
          }}
          onScroll={({ currentTarget: { scrollTop, scrollLeft } }) => {
            backdrop.current?.scrollTo(scrollLeft, scrollTop);
            gutter.current?.scrollTo(0, scrollTop);
          }}
          aria-labelledby={rest.labelledBy}
          aria-describedby={rest.describedBy}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
        />
      </div>
    </div>
  );
}
