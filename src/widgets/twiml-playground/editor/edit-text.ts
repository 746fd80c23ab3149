import type { Fix } from '../../../engines/twiml/index.ts';

/** Applies a fix as if it had been typed, so that the browser's own undo takes it back. */
export function applyInTextarea(textarea: HTMLTextAreaElement, fix: Fix) {
  textarea.focus();
  for (const { from, to, text } of fix.edits.toReversed()) {
    textarea.setSelectionRange(from, to);
    // The only way that keeps the undo history. Deprecated, and kept by every browser for this.
    const done = text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
    if (done) continue;
    textarea.setRangeText(text, from, to, 'end');
    textarea.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Selects a stretch of the text and brings it into view. */
export function selectInTextarea(textarea: HTMLTextAreaElement, { from, to }: { from: number; to: number }) {
  const line = textarea.value.slice(0, from).split('\n').length;
  const lines = textarea.value.split('\n').length;
  textarea.focus();
  textarea.setSelectionRange(from, to);
  textarea.scrollTop = ((line - 3) * textarea.scrollHeight) / lines;
}
