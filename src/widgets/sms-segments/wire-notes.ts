import type { Encoding } from '../../engines/sms/index.ts';
import { codePointLabel } from './characters.ts';

/** What happens on the wire to what a text may hold without anyone seeing it, in sentences. */
export function wireNotes(text: string, encoding: Encoding): string[] {
  // Forced into GSM-7, what it lacks does not go over the air at all.
  const notes = encoding === 'UCS-2' ? unseen(text) : [];
  if (/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text)) {
    notes.push('Right-to-left text is sent in the order it is read; the phone turns its lines.');
  }
  return notes;
}

function unseen(text: string): string[] {
  const notes: string[] = [];
  if (!text.isWellFormed()) {
    notes.push('It holds half of a surrogate pair, which is no character: a phone shows a box or a question mark.');
  }
  if (text.includes('\u001b')) {
    notes.push(
      'It holds U+001B, escape. In GSM-7 that code only announces the next one, so the character itself can go as a unit of UCS-2 only, and a phone shows nothing or a box.',
    );
  }
  if (text.includes('\0')) {
    notes.push(
      'It holds U+0000, null. It goes over the air as a unit of UCS-2 like any other, but much software on the way takes it for the end of the text.',
    );
  }
  const bom = text.indexOf('\ufeff');
  if (bom >= 0) {
    notes.push(
      `It holds U+FEFF, ${bom === 0 ? 'a byte order mark left by a file or an editor' : 'a byte order mark inside the text'}. SMS needs none: it goes along as one unit that nobody sees.`,
    );
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  const control = /[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x9f]/.exec(text)?.[0];
  if (control) {
    notes.push(
      `It holds a control character, ${codePointLabel(control.charCodeAt(0))}, which GSM-7 lacks: as UCS-2 it takes a unit, and a phone shows nothing or a box.`,
    );
  }
  return notes;
}
