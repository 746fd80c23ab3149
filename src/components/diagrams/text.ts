/** Width of a text in SVG user units, estimated for the site's sans face: a build has no font metrics. */
export const textWidth = (text: string, fontSize: number) => text.length * fontSize * 0.54;

/** A length with no more digits than can be seen. */
export const round = (length: number) => Math.round(length * 100) / 100;

/** Breaks a label at spaces and after hyphens so that each line fits `width`. A longer piece stands on a line of its own. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const piece of text.split(/(?<=[ -])/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + piece.trimEnd(), fontSize) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
