/**
 * How wide a text will be, without a font to ask: a picture is drawn in whatever system font its reader has. The
 * estimates lean to the wide side, so that no line runs out of the picture.
 */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const wide =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3fffd}]/u;
const noWidth = /^[\p{M}\p{Cf}]+$/u;
/** Width by the character, in ems of a usual sans serif. */
const classes: [RegExp, number][] = [
  [wide, 1.3],
  [noWidth, 0],
  [/[ijl|!.,:;'’`]/u, 0.3],
  [/[ frt()[\]{}"“”*°/\\-]/u, 0.4],
  [/[MWmw@%—…]/u, 0.95],
  [/\p{Lu}/u, 0.72],
  [/[\p{Ll}\p{Nd}]/u, 0.6],
];
const monospaced = 0.62;

/** The characters as a reader sees them: an emoji of several code points is one. */
export const charactersOf = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);

function widthOf(character: string, mono: boolean): number {
  if (mono && !wide.test(character)) return noWidth.test(character) ? 0 : monospaced;
  return classes.find(([pattern]) => pattern.test(character))?.[1] ?? 0.75;
}

/** The width of a text, in the unit of `size`. */
export const measure = (text: string, size: number, mono = false) =>
  charactersOf(text).reduce((sum, character) => sum + widthOf(character, mono), 0) * size;

/** As much of the beginning of a text as this width takes. */
function beginning(text: string, width: number, size: number, mono: boolean): string {
  let used = 0;
  let kept = '';
  for (const character of charactersOf(text)) {
    used += widthOf(character, mono) * size;
    if (used > width) break;
    kept += character;
  }
  return kept.trimEnd();
}

/** A text cut to a width, with an ellipsis where something is missing. */
export const cut = (text: string, width: number, size: number, mono = false) =>
  measure(text, size, mono) <= width ? text : `${beginning(text, width - measure('…', size, mono), size, mono)}…`;

/** Breaks a text into at most `most` lines of this width: at spaces, or anywhere in a word that is wider than a line. */
export function wrap(text: string, width: number, size: number, most: number, mono = false): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n?|\n/)) {
    if (lines.length > most) break;
    lines.push(...wrapParagraph(paragraph, width, size, most, mono));
  }
  if (lines.length <= most) return lines;
  const last = beginning(lines[most - 1] ?? '', width - measure(' …', size, mono), size, mono);
  return [...lines.slice(0, most - 1), `${last} …`];
}

function wrapParagraph(text: string, width: number, size: number, most: number, mono: boolean): string[] {
  const lines = [''];
  let used = 0;
  // Scripts without spaces break between any two characters.
  for (const word of text.split(/(?<= )|(?<=[\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60])/u)) {
    const parts = measure(word, size, mono) > width ? charactersOf(word) : [word];
    for (const part of parts) {
      const length = measure(part, size, mono);
      if (used + measure(part.trimEnd(), size, mono) > width) {
        if (lines.length > most) return lines;
        lines.push('');
        used = 0;
      }
      lines[lines.length - 1] += part;
      used += length;
    }
  }
  return lines.map((line) => line.trimEnd());
}
