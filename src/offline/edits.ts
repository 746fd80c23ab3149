/** Changes to a text, by places in the text as it was: what is not changed stays byte for byte. */
export class Edits {
  private edits: { start: number; end: number; text: string }[] = [];
  private source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Puts `text` in place of what stands from `start` to `end`; where both are one place, before whatever comes to stand there. */
  replace(start: number, end: number, text: string) {
    this.edits.push({ start, end, text });
  }

  /** Takes out what stands from `start` to `end`, and says what it was, changes to it included. */
  cut(start: number, end: number): string {
    const inside = this.edits.filter((edit) => edit.start >= start && edit.end <= end);
    const was = apply(this.source, inside, start, end);
    this.edits = this.edits.filter((edit) => !inside.includes(edit));
    this.replace(start, end, '');
    return was;
  }

  toString() {
    return apply(this.source, this.edits, 0, this.source.length);
  }
}

function apply(
  source: string,
  edits: { start: number; end: number; text: string }[],
  from: number,
  to: number,
): string {
  let result = '';
  let done = from;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done, to);
}
