import { type Edit, loadTyping } from '../../engines/phone/index.ts';
import { writeInField } from '../kit/write-in-field.ts';

type Regroup = Awaited<ReturnType<typeof loadTyping>>;

/**
 * Groups the digits of a field after each edit. What it changes goes through the browser's own editing command, so that
 * an undo brings back what was typed. A composition (Android keyboards, input methods) is left alone until it ends: text
 * changed under one is written twice. Returns what ends it.
 */
export function groupWhileTyping(field: HTMLInputElement, region: string): () => void {
  let before = field.value;
  let isOwnEdit = false;
  let isComposing = false;
  // Loaded when the reader comes to type; what was typed until it is there is grouped then.
  let regroup: Regroup | undefined;
  const load = async () => {
    if (regroup) return;
    before = field.value;
    const atFocus = before;
    regroup = await loadTyping().catch(() => undefined);
    if (isComposing || field.value === atFocus) return;
    before = atFocus;
    onEdit('insertText');
  };

  const onEdit = (inputType: string) => {
    const edit: Edit = { before, after: field.value, caret: field.selectionStart ?? field.value.length, inputType };
    const made = regroup?.(edit, region);
    if (made) {
      isOwnEdit = true;
      writeInField(field, made.text);
      isOwnEdit = false;
      field.setSelectionRange(made.caret, made.caret);
    }
  };
  // The text may also have been set from outside since the last edit.
  const onBefore = (event: InputEvent) => {
    if (!event.isComposing && !isOwnEdit) before = field.value;
  };
  const onStart = () => {
    isComposing = true;
    before = field.value;
  };
  const onInput = (event: Event) => {
    if (!(event instanceof InputEvent) || event.isComposing || isOwnEdit) return;
    onEdit(event.inputType);
  };
  const onEnd = () => {
    isComposing = false;
    onEdit('insertCompositionText');
  };

  if (document.activeElement === field) load();
  field.addEventListener('focus', load);
  field.addEventListener('beforeinput', onBefore);
  field.addEventListener('compositionstart', onStart);
  field.addEventListener('input', onInput);
  field.addEventListener('compositionend', onEnd);
  return () => {
    field.removeEventListener('focus', load);
    field.removeEventListener('beforeinput', onBefore);
    field.removeEventListener('compositionstart', onStart);
    field.removeEventListener('input', onInput);
    field.removeEventListener('compositionend', onEnd);
  };
}
