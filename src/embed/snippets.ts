import { escapeAttribute, frameHtml } from './frame-html.ts';

/** What is to be put into a wiki: a widget in a state, or a term. Addresses are absolute. */
export interface Embeddable {
  /** What the frame is called, for those who hear the page. */
  title: string;
  /** Address of the page that has more, in the same state. */
  page: string;
  /** Address of the frame, with state and theme. */
  frame: string;
  /** Address of the script that defines the element. */
  script: string;
  /** The element and its attributes. */
  element: { name: 'switchboard-widget' | 'switchboard-term'; attributes: Record<string, string> };
  /** The picture that the site has, and what it shows. */
  picture: { src: string; alt: string };
  /** The picture of exactly this, to be uploaded: a name for the file, and what it shows. */
  upload: { file: string; alt: string };
  /** Size of the frame, in CSS pixels. */
  width: number;
  height: number;
}

/** An `<iframe>`, for pages that take HTML. */
export const iframeSnippet = ({ frame, title, width, height }: Embeddable) =>
  frameHtml({ src: safeAddress(frame), title, width, height });

/** The element and its script, for pages that run scripts. What is inside shows until the script has run, or if it never does. */
export function elementSnippet({ script, element: { name, attributes }, page, title }: Embeddable): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return `<script async src="${escapeAttribute(script)}"></script>
<${name}${written.join('')}><a href="${escapeAttribute(page)}">${escapeAttribute(title)}</a></${name}>`;
}

/** The frame as MediaWiki's IframeTag takes it, which knows these attributes alone. */
export const mediaWikiFrame = ({ frame, width, height }: Embeddable) =>
  `<iframe src="${escapeAttribute(safeAddress(frame))}" width="${width}" height="${height}"></iframe>`;

/** The picture as a link, in HTML. */
export const htmlPicture = ({ page, picture, width }: Embeddable) =>
  `<a href="${escapeAttribute(page)}"><img src="${escapeAttribute(picture.src)}" alt="${escapeAttribute(oneLine(picture.alt))}" width="${width}"></a>`;

/** The picture as a link, in Markdown. */
export const markdownPicture = ({ page, picture }: Embeddable) =>
  `[![${escapeMarkdown(picture.alt)}](${safeAddress(picture.src)})](${safeAddress(page)})`;

/** The uploaded picture as a link, in wikitext. */
export const mediaWikiPicture = ({ page, upload }: Embeddable) =>
  `[[File:${upload.file}.png|link=${safeAddress(page)}|alt=${escapeWikitext(upload.alt)}]]`;

const oneLine = (text: string) => text.toWellFormed().replace(/\s+/g, ' ').trim();

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** An address without the characters that mean something in Markdown or wikitext. They mean the same in percent form. */
const safeAddress = (address: string) => address.replace(/[()[\]{}|'"<>\\`*~ ]/g, percent);

/** A text that Markdown takes as it is. A backslash before ASCII punctuation is the character itself (CommonMark, section 2.4). */
const escapeMarkdown = (text: string) => oneLine(text).replace(/[\\`*_{}[\]()<>&|~$!#:@]/g, (mark) => `\\${mark}`);

/** A text that MediaWiki takes as it is: what it could read as markup, a signature or a magic word stands as its number. */
const escapeWikitext = (text: string) =>
  oneLine(text).replace(/[[\]{}|<>'"&~=_]/g, (mark) => `&#${mark.charCodeAt(0)};`);
