import { element } from '../../dom.ts';
import { routes } from '../../routes.ts';
import { recall, remember } from '../../storage.ts';
import type { Look } from '../embeddable.ts';
import { usualWidth } from '../frame-html.ts';
import { isTheme } from '../messages.ts';
import type { Drawing } from '../picture/index.ts';
import { measuredWidths } from '../sizes.ts';
import type { Embeddable } from '../snippets.ts';
import { findWiki } from '../wikis.ts';
import styles from './dialog.css?inline';
import { wikiParts } from './parts.ts';
import { preview } from './preview.ts';
import { wikiChoice } from './wiki-choice.ts';

/** What the dialog is about. */
export interface Subject {
  title: string;
  /** What it shows as a picture. */
  drawing: Promise<Drawing>;
  /** Whether the site has that picture. It has none of what a reader typed. */
  isDrawn: boolean;
  embed(look: Look, alt: string): Embeddable;
}

const choice = 'embed-wiki';
let isStyled = false;

/** Shows what to paste where. Focus goes back to `opener` when the dialog closes. */
export async function showDialog(opener: HTMLElement, subject: Subject) {
  if (!isStyled) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    isStyled = true;
  }
  const drawing = await subject.drawing;
  let wiki = findWiki(recall(choice));
  let look: Look = { theme: 'auto', width: usualWidth };

  const status = element('p', { role: 'status', class: 'visually-hidden' });
  const say = (text: string) => {
    status.textContent = text;
  };
  const panel = element('div', { id: 'embed-panel', role: 'tabpanel', class: 'embed-panel', tabindex: '0' });
  const shown = preview(subject.title, drawing);
  const wikisShown = wikiChoice(panel, (id) => {
    wiki = findWiki(id);
    remember(choice, id);
    show();
  });
  const theme = options(
    'Theme',
    [
      ['auto', 'Automatic'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
    look.theme,
    (value) => {
      if (isTheme(value)) look = { ...look, theme: value };
      show();
    },
  );
  const widths = measuredWidths.slice(1).map((width): [string, string] => [String(width), `${width} px`]);
  const width = options('Width', widths, String(look.width), (value) => {
    look = { ...look, width: Number(value) };
    show();
  });
  const close = element('button', { type: 'button', class: 'button' }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'embed-dialog', 'aria-labelledby': 'embed-title' },
    element('div', { class: 'embed-head' }, element('h2', { id: 'embed-title' }, `Embed: ${subject.title}`), close),
    element(
      'div',
      { class: 'embed-body' },
      wikisShown.list,
      element(
        'div',
        { class: 'embed-main' },
        element('div', { class: 'embed-options' }, wikisShown.narrow, theme, width),
        panel,
        shown.section,
        element(
          'p',
          { class: 'embed-more' },
          element('a', { href: routes.embedding }, 'For those who look after a wiki'),
          ': what loads from where, headers, privacy, versions, a copy of your own.',
        ),
      ),
    ),
    status,
  );

  function show() {
    const embed = subject.embed(look, drawing.alt);
    wikisShown.show(wiki.id);
    panel.replaceChildren(...wikiParts(wiki, embed, { ...subject, drawing, say }));
    shown.update(embed, wiki);
  }

  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  show();
  // A second press may have come while the first was being answered.
  if (document.querySelector('.embed-dialog[open]')) return;
  document.body.append(dialog);
  dialog.showModal();
  // Of the two ways to choose a wiki, the one that shows takes it.
  for (const control of dialog.querySelectorAll<HTMLElement>('[role=tab][tabindex="0"], .embed-where select'))
    control.focus();
}

function options(
  label: string,
  list: [value: string, text: string][],
  chosen: string,
  onChange: (value: string) => void,
) {
  const select = element('select', {}, ...list.map(([value, text]) => element('option', { value }, text)));
  select.value = chosen;
  select.addEventListener('change', () => onChange(select.value));
  return element('label', { class: 'embed-field' }, element('span', {}, label), select);
}
