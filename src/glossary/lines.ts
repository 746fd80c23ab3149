/** Turns offsets into a text (UTF-16 code units) into lines and columns, both counted from 1. */
export class Lines {
  readonly #text: string;
  readonly #starts = [0];

  constructor(text: string) {
    this.#text = text;
    for (const { index } of text.matchAll(/\n/g)) this.#starts.push(index + 1);
  }

  /** The place of an offset. One outside the text is moved to its nearer end. */
  at(offset: number): { line: number; column: number } {
    const within = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= within) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: within - (this.#starts[low] ?? 0) + 1 };
  }

  /** The offset of a place; the end of the line where the line is shorter. */
  offset(line: number, column: number): number {
    const start = this.#starts[line - 1] ?? this.#text.length;
    const end = this.#starts[line] ?? this.#text.length + 1;
    return Math.min(start + column - 1, end - 1);
  }

  /** A line without its line break. */
  line(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return '';
    return this.#text.slice(start, this.#starts[line]).replace(/\r?\n$/, '');
  }
}
