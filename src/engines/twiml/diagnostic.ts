import type { RuleId } from './guide/index.ts';

export type { RuleId };

export type Severity = 'error' | 'warning' | 'info';

/** A replacement in the source; `from` and `to` count UTF-16 units. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A mend that can be applied as it is. Its edits do not overlap and stand in source order. */
export interface Fix {
  /** What pressing it does: `Write &amp;`. */
  label: string;
  edits: readonly Edit[];
}

/** Something found in a source, before its line and column are known. */
export interface Finding {
  /** Stable id of the rule that found it; `more` says that the list is cut. Each rule has a page of its own. */
  rule: RuleId | 'more';
  /** The number the provider logs for it. */
  providerCode?: number;
  /** error: not run as written. warning: run, but something in it is ignored or never reached. info: worth knowing. */
  severity: Severity;
  message: string;
  from: number;
  to: number;
  fix?: Fix | undefined;
}

export interface Diagnostic extends Finding {
  /** Line and column of `from`, both from 1; a column is a UTF-16 unit. */
  line: number;
  column: number;
}

/** The source with a fix applied. */
export function applyFix(source: string, fix: Fix): string {
  let result = '';
  let end = 0;
  for (const { from, to, text } of fix.edits) {
    result += source.slice(end, from) + text;
    end = to;
  }
  return result + source.slice(end);
}

/** A fix of one edit. */
export const edit = (label: string, from: number, to: number, text: string): Fix => ({
  label,
  edits: [{ from, to, text }],
});

/** The start of a text that may be too long for a message. */
export const shorten = (text: string, most = 60) => (text.length > most ? `${text.slice(0, most)}…` : text);

/** Tells where an offset stands. A line ends with LF, CRLF or CR. */
export function lineIndex(source: string) {
  const starts = [0, ...Array.from(source.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
  return (offset: number) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
