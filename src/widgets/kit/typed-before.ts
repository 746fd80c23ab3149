/**
 * What a reader typed into the served page's field before the widget came alive, or undefined. To be asked in the first
 * render: when React takes the page over it puts the served text back.
 */
export function typedBefore(fieldId: string, served: string): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const field = document.getElementById(fieldId);
  if (field instanceof HTMLTextAreaElement) return field.value === asTextArea(served) ? undefined : field.value;
  if (field instanceof HTMLInputElement) return field.value === served ? undefined : field.value;
  return undefined;
}

/** A text as a text area holds it: every line end is LF. */
export const asTextArea = (text: string) => text.replace(/\r\n?/g, '\n');
