import { element } from '../../dom.ts';

/** A text to copy, in a field that can be read and selected, with a button that copies it. */
export function codeBox(text: string, label: string, say: (text: string) => void): HTMLElement {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / 80), 0);
  const field = element(
    'textarea',
    {
      readonly: '',
      rows: String(Math.min(rows, 12)),
      spellcheck: 'false',
      'aria-label': label.replace(/^Copy the/, 'The'),
    },
    text,
  );
  const button = element('button', { type: 'button', class: 'button', 'aria-label': label }, 'Copy');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
      say(`${label}: done.`);
    } catch {
      field.select();
      const keys = /Mac|iP/.test(navigator.platform) ? '⌘C' : 'Ctrl+C';
      button.textContent = keys;
      say(`The browser did not allow copying. The text is selected: press ${keys}.`);
    }
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2500);
  });
  return element('div', { class: 'embed-code' }, field, button);
}
