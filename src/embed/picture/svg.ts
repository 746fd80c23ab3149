import { cut, measure, wrap } from './measure.ts';

/**
 * A picture as a wiki gets it. It stands on its own: inside an <img> an SVG knows neither the page's tokens nor its
 * fonts, and a wiki may show it on a light or a dark page. So it is a card with paper of its own, and its text is in
 * the reader's system fonts, which have the scripts that the reader can read.
 */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
  /** What the picture shows, in words. */
  alt: string;
}

/** Part of a card: draws itself from `y` down. */
export type Block = (y: number) => { svg: string; height: number };

export const paper = '#fcfbf8';
export const sunken = '#f1eee6';
export const ink = '#1a1c1f';
export const soft = '#4c5157';
export const line = '#cfcabd';
export const accent = '#0a5a6e';
export const bad = '#a8271f';
export const tones = ['#d7e9ee', '#f6e3c5', '#dcebd5', '#ecdff0', '#f7dcd6', '#e3e3f3'] as const;

const sans = "system-ui,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,sans-serif";
const mono = "ui-monospace,'Cascadia Code','SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace";

export const cardWidth = 640;
const margin = 24;
export const inner = cardWidth - 2 * margin;

/** A text for XML. What XML cannot hold is shown by a sign: a control by its picture, half a pair by U+FFFD. */
export const escapeXml = (text: string) =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, (character) =>
      character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : '\ufffd',
    )
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A length, short: a tenth of a pixel is finer than anyone sees. */
const px = (length: number) => String(Math.round(length * 10) / 10);

interface TextStyle {
  size?: number;
  color?: string;
  bold?: boolean;
  mono?: boolean;
  serif?: boolean;
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Whether a text is written from the right: its first letter says so. */
const isRtl = (text: string) => rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '');

/** One line of text; `end` is where its right edge would be, for scripts that are written from there. */
export function textLine(text: string, x: number, baseline: number, style: TextStyle = {}, end = x, rtl = false) {
  const { size = 15, color = ink, bold, mono: isMono, serif } = style;
  const attributes = [
    `x="${px(rtl ? end : x)}" y="${px(baseline)}" font-size="${size}" fill="${color}"`,
    bold && 'font-weight="650"',
    isMono && `font-family="${mono}"`,
    serif && 'font-family="Charter,Cambria,\'Noto Serif\',Georgia,serif"',
    rtl && 'direction="rtl"',
  ].filter(Boolean);
  // A run of spaces, as in indented code, would shrink to one.
  return `<text ${attributes.join(' ')}>${escapeXml(text.replace(/^ +| {2,}/g, (run) => '\u00a0'.repeat(run.length)))}</text>`;
}

export const box = (x: number, y: number, width: number, height: number, fill: string, stroke = line) =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="3" fill="${fill}" stroke="${stroke}"/>`;

/** Running text over at most `most` lines; `boxed` as what somebody wrote, in a field. */
export function paragraph(text: string, most: number, style: TextStyle & { boxed?: boolean } = {}): Block {
  const { size = 15, boxed, mono: isMono = false } = style;
  const padding = boxed ? 12 : 0;
  const leading = Math.round(size * 1.45);
  // No more of it fits than this, whatever is in it, and a text may be a megabyte.
  const lines = wrap(text.slice(0, 3000), inner - 2 * padding, size, most, isMono);
  const rtl = isRtl(text);
  return (y) => {
    const height = lines.length * leading + 2 * padding;
    const field = boxed ? box(margin, y, inner, height, sunken) : '';
    const written = lines.map((each, index) =>
      textLine(
        each,
        margin + padding,
        y + padding + index * leading + size * 1.1,
        style,
        cardWidth - margin - padding,
        rtl,
      ),
    );
    return { svg: field + written.join(''), height };
  };
}

/** Figures side by side, each under its name. */
export function readings(list: { name: string; value: string }[]): Block {
  const column = inner / list.length;
  return (y) => ({
    height: 42,
    svg: list
      .map(({ name, value }, index) => {
        const x = margin + index * column;
        const size = Math.max(14, Math.min(19, Math.floor((column - 8) / measure(value, 1))));
        return (
          textLine(cut(name, column - 8, 12), x, y + 12, { size: 12, color: soft }) +
          textLine(cut(value, column - 8, size), x, y + 36, { size, bold: true })
        );
      })
      .join(''),
  });
}

/** Names with their values, one a line. */
export function rows(list: { name: string; value: string }[]): Block {
  const at = 124;
  return (y) => ({
    height: list.length * 24,
    svg: list
      .map(
        ({ name, value }, index) =>
          textLine(name, margin, y + index * 24 + 17, { size: 13, color: soft }) +
          textLine(cut(value, inner - at, 15, true), margin + at, y + index * 24 + 17, { mono: true }),
      )
      .join(''),
  });
}

/** Labelled pieces in a row, each as wide as it needs to be; what does not fit goes on in the next row. */
export function pieces(list: { text: string; label: string; tone: string }[]): Block {
  return (top) => {
    let x = margin;
    let y = top;
    let svg = '';
    for (const { text, label, tone } of list) {
      const shown = cut(text, inner - 20, 20, true);
      const width = Math.min(inner, Math.max(measure(shown, 20, true) + 16, measure(label, 12) + 8));
      if (x > margin && x + width > margin + inner) {
        x = margin;
        y += 64;
      }
      svg += box(x, y, width, 36, tone) + textLine(shown, x + 8, y + 25, { size: 20, mono: true });
      svg += textLine(label, x + 1, y + 52, { size: 12, color: soft });
      x += width + 6;
    }
    return { svg, height: y - top + 58 };
  };
}

/** The card itself: what it is of, its parts one below the other, and where it comes from. */
export function card(title: string, alt: string, from: string, blocks: Block[]): Drawing {
  let y = 58;
  let svg = '';
  for (const block of blocks) {
    const drawn = block(y);
    svg += drawn.svg;
    y += drawn.height + 16;
  }
  const height = Math.round(y + 28);
  const foot = textLine(from, margin, height - 16, { size: 12, color: soft });
  return {
    alt,
    width: cardWidth,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${height}" viewBox="0 0 ${cardWidth} ${height}" role="img" font-family="${sans}"><title>${escapeXml(alt)}</title>${box(0.5, 0.5, cardWidth - 1, height - 1, paper)}<path d="M1 2h${cardWidth - 2}" stroke="${accent}" stroke-width="3"/>${textLine(title, margin, 38, { size: 17, bold: true })}${svg}${foot}</svg>`,
  };
}
