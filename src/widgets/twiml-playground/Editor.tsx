import { type ClipboardEvent, type DragEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Diagnostic } from '../../engines/twiml/index.ts';

/** A source longer than this is edited without marks and line numbers. */
const longest = 64 * 1024;
/** More than this is not put into the text area at all: browsers stand still over it for minutes. */
const largestPaste = 256 * 1024;

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  readOnly: boolean;
  diagnostics: readonly Diagnostic[];
  /** The verb that is being run. */
  lit?: { from: number; to: number } | undefined;
  textarea: RefObject<HTMLTextAreaElement | null>;
  describedBy: string;
}

/** A plain text area; behind it, marks for what is wrong and for the verb being run, and line numbers beside it. */
export function Editor({ label, value, onChange, readOnly, diagnostics, lit, textarea, describedBy }: Props) {
  const id = useId();
  const backdrop = useRef<HTMLPreElement>(null);
  const gutter = useRef<HTMLPreElement>(null);
  const [refusal, setRefusal] = useState('');
  const marked = value.length <= longest;
  const lines = marked ? value.split(/\r\n?|\n/).length : 0;
  const litLines = lit && { first: lineOf(value, lit.from), last: lineOf(value, lit.to) };

  const guard = (event: ClipboardEvent | DragEvent, data: DataTransfer) => {
    const { length } = data.getData('text');
    setRefusal('');
    if (length <= largestPaste) return;
    event.preventDefault();
    const size = Math.round(length / 1024).toLocaleString('en');
    setRefusal(`That is ${size} kB, and a TwiML document may have 64 kB: it was not put in. Your text is as it was.`);
  };

  const firstLit = litLines?.first;
  useEffect(() => {
    const area = textarea.current;
    if (!area || firstLit === undefined || lines === 0) return;
    const lineHeight = area.scrollHeight / lines;
    const top = (firstLit - 2) * lineHeight;
    if (top < area.scrollTop || top > area.scrollTop + area.clientHeight - 3 * lineHeight) area.scrollTop = top;
  }, [textarea, firstLit, lines]);

  return (
    <div className="twiml-editor field">
      <label htmlFor={id}>{label}</label>
      <div className="twiml-source">
        <pre className="twiml-gutter" aria-hidden="true" ref={gutter}>
          {Array.from({ length: lines }, (_, i) => {
            const isLit = litLines && i + 1 >= litLines.first && i + 1 <= litLines.last;
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            return <span key={i} data-lit={isLit || undefined}>{`${i + 1}\n`}</span>;
          })}
        </pre>
        <div className="twiml-text">
          <pre className="twiml-marks" aria-hidden="true" ref={backdrop}>
            {marked && <Marks source={value} diagnostics={diagnostics} lit={lit} />}
            {'\n'}
          </pre>
          <textarea
            id={id}
            ref={textarea}
            value={value}
            readOnly={readOnly}
            onChange={(event) => onChange(event.target.value)}
            onScroll={({ currentTarget: { scrollTop, scrollLeft } }) => {
              backdrop.current?.scrollTo(scrollLeft, scrollTop);
              gutter.current?.scrollTo(0, scrollTop);
            }}
            onPaste={(event) => guard(event, event.clipboardData)}
            onDrop={(event) => guard(event, event.dataTransfer)}
            aria-describedby={describedBy}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
          />
        </div>
      </div>
      {refusal && (
        <p className="notice" data-kind="warn" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

const lineOf = (source: string, offset: number) => source.slice(0, offset).split(/\r\n?|\n/).length;

/** The source again, unseen, in pieces: what is marked carries its severity, and the running verb is lit. */
function Marks({
  source,
  diagnostics,
  lit,
}: {
  source: string;
  diagnostics: readonly Diagnostic[];
  lit: Props['lit'];
}) {
  const points = [0, source.length, ...(lit ? [lit.from, lit.to] : [])];
  for (const { from, to } of diagnostics) points.push(from, Math.max(to, from + 1));
  const sorted = [...new Set(points)].filter((point) => point <= source.length).sort((a, b) => a - b);
  return sorted.map((from, i) => {
    const covers = (range: { from: number; to: number }) =>
      range.from <= from && from < Math.max(range.to, range.from + 1);
    const covering = diagnostics.filter(covers);
    const severity = (['error', 'warning', 'info'] as const).find((each) =>
      covering.some((found) => found.severity === each),
    );
    const text = source.slice(from, sorted[i + 1] ?? from);
    return severity || (lit && covers(lit)) ? (
      <mark key={from} data-severity={severity} data-lit={(lit && covers(lit)) || undefined}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}
