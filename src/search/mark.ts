import { fold, words } from './fold.ts';

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A run without spaces that begins and ends in a letter or digit, such as "E.164" or "two-factor". */
const compound = /[\p{L}\p{N}\p{M}]+(?:[^\s\p{L}\p{N}]+[\p{L}\p{N}\p{M}]+)*#?/gu;
const simple = /[\p{L}\p{N}\p{M}]+/gu;

/** `text` cut into pieces, those whose words are among `marks` marked. The pieces joined are the text. */
export function markText(text: string, marks: Set<string>): Piece[] {
  const pieces: Piece[] = [];
  const push = (piece: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += piece;
    else if (piece) pieces.push({ text: piece, marked });
  };
  let end = 0;
  for (const { 0: run, index } of text.matchAll(compound)) {
    push(text.slice(end, index), false);
    end = index + run.length;
    if (marks.has(words(run).join(''))) push(run, true);
    else markWords(run, marks, push);
  }
  push(text.slice(end), false);
  return pieces;
}

function markWords(run: string, marks: Set<string>, push: (piece: string, marked: boolean) => void) {
  let end = 0;
  for (const { 0: word, index } of run.matchAll(simple)) {
    push(run.slice(end, index), false);
    push(word, marks.has(fold(word)));
    end = index + word.length;
  }
  push(run.slice(end), false);
}

/** The pieces from shortly before the first mark, where it stands further in than a result has room to show. */
export function fromFirstMark(pieces: Piece[], room = 110): Piece[] {
  const first = pieces.findIndex(({ marked }) => marked);
  const before = pieces.slice(0, first).reduce((length, { text }) => length + text.length, 0);
  const lead = pieces[first - 1]?.text;
  if (before < room || lead === undefined) return pieces;
  const near = lead.slice(lead.indexOf(' ', Math.max(0, lead.length - room / 2)) + 1);
  return [{ text: `… ${near}`, marked: false }, ...pieces.slice(first)];
}
