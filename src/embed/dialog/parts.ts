import { element } from '../../dom.ts';
import { maxUrlLength } from '../../widgets/kit/url-state.ts';
import type { Drawing } from '../picture/index.ts';
import type { Embeddable } from '../snippets.ts';
import type { Wiki } from '../wikis.ts';
import { codeBox } from './code-box.ts';
import { dataAddress, savePng, saveSvg } from './save-picture.ts';

interface Context {
  drawing: Drawing;
  isDrawn: boolean;
  /** Tells a screen reader. */
  say: (text: string) => void;
}

/** Some mail programs, chats and wikis cut an address there. */
const commonLimit = 2000;

/** What there is to do in a wiki, in the order in which it is done. */
export function wikiParts(wiki: Wiki, embed: Embeddable, { drawing, isDrawn, say }: Context): HTMLElement[] {
  const isTooLong = embed.frame.length > maxUrlLength && wiki.id !== 'element';
  return [
    section(
      'Paste this',
      element('p', {}, wiki.how),
      ...lengthNotes(embed, wiki),
      ...(isTooLong ? [] : [codeBox(wiki.snippet(embed), 'Copy the snippet', say)]),
    ),
    section(
      'Administrator: allow this site',
      ...(wiki.allow
        ? [
            element('p', {}, `${wiki.allow.where}:`),
            codeBox(wiki.allow.line(new URL(embed.frame)), 'Copy the line for the administrator', say),
          ]
        : [element('p', {}, wiki.nothingToAllow ?? 'Nothing.')]),
    ),
    section(
      'Where frames are stripped',
      element('p', {}, wiki.stripped.how),
      element('img', {
        class: 'embed-picture',
        src: dataAddress(drawing),
        alt: drawing.alt,
        width: String(drawing.width),
        height: String(drawing.height),
      }),
      ...(isDrawn
        ? []
        : [
            element(
              'p',
              {},
              'This picture was drawn here: nothing you enter leaves the browser, so the site has none of it. Save it, upload it to the wiki, and use its address in place of that of the usual picture.',
            ),
          ]),
      element(
        'p',
        { class: 'embed-actions' },
        saveButton('Save as PNG', () => savePng(drawing, embed.upload.file), say),
        saveButton('Save as SVG', () => saveSvg(drawing, embed.upload.file), say),
      ),
      ...stripped(wiki, embed, say),
    ),
  ];
}

function stripped(wiki: Wiki, embed: Embeddable, say: Context['say']): HTMLElement[] {
  if (embed.page.length > maxUrlLength) return [];
  if (wiki.stripped.snippet) {
    const text = wiki.stripped.snippet(embed);
    return [codeBox(text, 'Copy the picture with its link', say)];
  }
  if (wiki.takes === 'picture') return [];
  return [
    element('p', { class: 'embed-hint' }, 'Address of the picture'),
    codeBox(embed.picture.src, 'Copy the address of the picture', say),
    element('p', { class: 'embed-hint' }, 'Address to link to'),
    codeBox(embed.page, 'Copy the address to link to', say),
  ];
}

/** What to know of an address that is long. */
function lengthNotes({ frame }: Embeddable, { id }: Wiki): HTMLElement[] {
  const length = frame.length.toLocaleString('en-US');
  if (id === 'element' || frame.length <= commonLimit) return [];
  return [
    frame.length > maxUrlLength
      ? notice(
          `What you entered makes an address of ${length} characters, which is more than a frame takes. Shorten it, or use the element: it carries the text itself.`,
        )
      : notice(
          `The address has ${length} characters. Some wikis cut one at ${commonLimit.toLocaleString('en-US')}: try it there, or use the element, which carries the text itself.`,
        ),
  ];
}

const notice = (text: string) => element('p', { class: 'embed-notice' }, text);

const section = (title: string, ...content: HTMLElement[]) =>
  element('section', { class: 'embed-part' }, element('h3', {}, title), ...content);

function saveButton(label: string, save: () => void | Promise<void>, say: Context['say']) {
  const button = element('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', async () => {
    try {
      await save();
      say(`${label}: done.`);
    } catch {
      button.textContent = 'The browser could not make the file';
    }
  });
  return button;
}
