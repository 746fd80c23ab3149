import { element } from '../../dom.ts';

/** A text to copy, in a box, with a button that copies it. Where the browser refuses the clipboard, the text is selected. */
export function codeBox(text: string, label: string, say: (text: string) => void): HTMLElement {
  const code = element('code', {}, text);
  const button = element('button', { type: 'button', class: 'button', 'aria-label': label }, 'Copy');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
      say(`${label}: done.`);
    } catch {
      getSelection()?.selectAllChildren(code);
      const keys = /Mac|iP/.test(navigator.platform) ? '⌘C' : 'Ctrl+C';
      button.textContent = keys;
      say(`The browser did not allow copying. The text is selected: press ${keys}.`);
    }
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2500);
  });
  return element('div', { class: 'embed-code' }, element('pre', {}, code), button);
}
