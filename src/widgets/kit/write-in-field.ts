/**
 * Replaces a stretch of a field's text as if it had been typed, so that the browser's own undo takes it back. The field
 * has the focus.
 */
export function writeInField(
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
  from = 0,
  to = field.value.length,
) {
  field.setSelectionRange(from, to);
  // Deprecated, and the one way there is to keep the undo history.
  if (text ? document.execCommand('insertText', false, text) : document.execCommand('delete')) return;
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
}
