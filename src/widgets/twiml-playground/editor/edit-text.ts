import type { Fix } from '../../../engines/twiml/index.ts';
import { writeInField } from '../../kit/write-in-field.ts';

/** Applies a fix as if it had been typed, so that the browser's own undo takes it back. */
export function applyInTextarea(textarea: HTMLTextAreaElement, fix: Fix) {
  textarea.focus();
  for (const { from, to, text } of fix.edits.toReversed()) writeInField(textarea, text, from, to);
}

/** Selects a stretch of the text and brings it into view. */
export function selectInTextarea(textarea: HTMLTextAreaElement, { from, to }: { from: number; to: number }) {
  const line = textarea.value.slice(0, from).split('\n').length;
  const lines = textarea.value.split('\n').length;
  textarea.focus();
  textarea.setSelectionRange(from, to);
  textarea.scrollTop = ((line - 3) * textarea.scrollHeight) / lines;
}
