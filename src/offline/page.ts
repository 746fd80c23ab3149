import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, html, parse } from 'parse5';
import { Edits } from './edits.ts';
import { withSystemImport } from './scripts.ts';

type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** What a page has to know of the site around it. */
export interface Surroundings {
  /** Where the site is online: the address of its home page. */
  home: string;
  /** The files of the pages that the bundle has, `glossary/sms/index.html`. */
  pages: ReadonlySet<string>;
  /** Pages that only lead on, and to which page they lead. */
  aliases: ReadonlyMap<string, string>;
  /** HTML that ends the foot of every page. */
  footNote: string;
  /** Scripts and styles that stand in every page, and in `offline.js` and `offline.css` here. */
  everywhere: ReadonlySet<string>;
}

/** A page of the bundle, and what it needs beside it. */
export interface BundlePage {
  html: string;
  /** Files of the built site that it loads. */
  files: Set<string>;
  /** Modules of the built site that it loads, at once or later. */
  modules: Set<string>;
  /** Modules that stood in the page, by the path they get. */
  inlineModules: Map<string, string>;
  /** Classic scripts and styles that stood in the page, by the path they get. */
  inlineFiles: Map<string, string>;
  /** Parts that many pages have alike and only scripts show, by their id: HTML in which `{root}` stands for the way to the root. */
  parts: Map<string, string>;
}

/**
 * Nothing from elsewhere, and no code but that in files. What 'self' means to a page from disk is left to the browser, so
 * that `file:` says it; 'self' is for a bundle that somebody puts on a host.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' file: 'wasm-unsafe-eval'",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "font-src 'self' file:",
  "form-action 'self' file:",
  "base-uri 'none'",
].join('; ');

const addressAttributes = ['href', 'src', 'action', 'poster', 'component-url', 'renderer-url', 'before-hydration-url'];
/** Links that a reader of a page from disk has a use for; the others tell machines where else to look. */
const keptLinks = ['stylesheet', 'icon'];

/** Rewrites a built page, `file`, for the bundle. What is not rewritten stays byte for byte. */
export function rewritePage(file: string, source: string, surroundings: Surroundings): BundlePage {
  const text = new Edits(source);
  const insert = (at: number, html: string) => text.replace(at, at, html);
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const page: Omit<BundlePage, 'html'> = {
    files: new Set(),
    modules: new Set(),
    inlineModules: new Map(),
    inlineFiles: new Map(),
    parts: new Map(),
  };

  for (const element of elementsIn(parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false }))) {
    const { startTag, startOffset, endOffset } = element.sourceCodeLocation ?? {};
    if (startOffset === undefined || endOffset === undefined) continue; // The parser made it up.
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    const partId = partIdOf(element.tagName, attributes);
    const inner = startTag ? source.slice(startTag.endOffset, element.sourceCodeLocation?.endTag?.startOffset) : '';

    if (isOnline(element) || isForMachines(element.tagName, attributes) || surroundings.everywhere.has(inner)) {
      text.cut(startOffset, endOffset);
      continue;
    }
    if (partId) {
      // Its links have been rewritten already: what is inside comes first.
      page.parts.set(partId, text.cut(startOffset, endOffset).replaceAll(`href=${root}`, 'href={root}'));
    } else if (element.tagName === 'script' && inner) {
      const isModule = attributes['type'] === 'module';
      const path = pathOfInline(inner, 'js');
      if (isModule) page.inlineModules.set(path, inner);
      else page.inlineFiles.set(path, withSystemImport(inner));
      text.replace(
        startOffset,
        endOffset,
        `<script${isModule ? ` type=${systemType}` : ''} src=${root}${path}></script>`,
      );
    } else if (element.tagName === 'style') {
      const path = pathOfInline(inner, 'css');
      page.inlineFiles.set(path, inner);
      text.replace(startOffset, endOffset, `<link rel=stylesheet href=${root}${path}>`);
    } else {
      for (const { name, value } of element.attrs) rewriteAttribute(element, name, value);
      if (startTag) rewriteEnd(element, startTag.endOffset, endOffset);
    }
    if (element.tagName === 'html') insert(startOffset + '<html'.length, ` data-root="${root}"`);
    if (!startTag) continue;
    if (element.tagName === 'head') insert(startTag.endOffset, headStart(root));
    if (element.tagName === 'body') insert(startTag.endOffset, missingNote(file, surroundings.home));
    if (element.tagName === 'footer') {
      insert(element.sourceCodeLocation?.endTag?.startOffset ?? endOffset, surroundings.footNote);
    }
  }
  return { html: text.toString(), ...page };

  function rewriteAttribute(element: Element, name: string, value: string) {
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (!place) return;
    if ((name === 'hidden' && isOffline(element)) || isIslandId(element, name))
      return text.replace(place.startOffset, place.endOffset, '');
    let written = value;
    if (addressAttributes.includes(name)) written = rewriteAddress(element, name, value);
    else if (element.tagName === 'script' && value === 'module') written = systemType;
    const before = source.slice(place.startOffset, place.endOffset);
    // Quotes are a tenth of a page, and most values need none.
    const after = written === '' ? name : `${name}=${isBare(written) ? written : quoted(written)}`;
    if (after !== before) text.replace(place.startOffset, place.endOffset, after);
  }

  /** A slash at the end of a tag would be part of a value without quotes: `accept=.zip/>`. */
  function rewriteEnd(element: Element, startTagEnd: number, end: number) {
    const close = /\s*\/?>$/.exec(source.slice(0, startTagEnd))?.[0] ?? '>';
    const at = startTagEnd - close.length;
    if (isEmptyShape(element)) text.replace(at, end, ' />');
    else if (close.includes('/') && startTagEnd === end) text.replace(at, end, '>');
  }

  function rewriteAddress(element: Element, name: string, value: string): string {
    // An address with a scheme leads elsewhere; one that starts with ? or # stays on the page.
    if (/^([a-z][a-z\d+.-]*:|[?#]|$)/i.test(value)) return value;
    const target = new URL(value, surroundings.home + file);
    const path = target.href.startsWith(surroundings.home) ? fileAt(target, surroundings) : '';
    if (surroundings.pages.has(path)) return root + path + target.search + target.hash;
    if (element.tagName === 'a' || !path) return target.href;
    const isModule = name.endsWith('-url') || element.attrs.some(({ value }) => value === 'module');
    (isModule ? page.modules : page.files).add(path);
    return root + path;
  }
}

/** How SystemJS knows the scripts that are its modules. */
const systemType = 'systemjs-module';

/** https://html.spec.whatwg.org/multipage/syntax.html#unquoted */
const isBare = (value: string) => /^[^\s"'`=<>&]+(?<!\/)$/.test(value);

/** Pages mark with `data-online` what only the site online has, and with `data-offline hidden` what is said in its place here. */
const isOnline = ({ attrs }: Element) => attrs.some(({ name }) => name === 'data-online');
const isOffline = ({ attrs }: Element) => attrs.some(({ name }) => name === 'data-offline');

/** No script reads it, and it is a hash of where on the builder's disk the sources lie: another place, other bytes. */
const isIslandId = ({ tagName }: Element, name: string) => tagName === 'astro-island' && name === 'uid';

/** Search engines, feed readers, previews of links, hosts and phones; and the policy of the page online. */
const isForMachines = (tag: string, { rel, charset, name, type }: Record<string, string>) =>
  (tag === 'link' && !keptLinks.includes(rel ?? '')) ||
  (tag === 'meta' && charset === undefined && name !== 'viewport') ||
  (tag === 'script' && type === 'application/ld+json');

/** A line or a circle of a drawing, which may end in its own tag. */
const isEmptyShape = ({ namespaceURI, childNodes }: Element) => namespaceURI === html.NS.SVG && childNodes.length === 0;

/** The definition of a term, for its links to show; the form of the display settings. */
const partIdOf = (tag: string, { id, popover, 'data-card': card }: Record<string, string>) =>
  tag === 'template' ? card : tag === 'form' && popover !== undefined ? id : undefined;

/** The file that answers for an address of the site: that of the page itself, or of the one it leads on to. */
function fileAt({ pathname }: URL, { home, aliases }: Surroundings): string {
  const path = decodeURIComponent(pathname.slice(new URL(home).pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return aliases.get(file) ?? file;
}

const headStart = (root: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}">` +
  `<link rel=stylesheet href=${root}_astro/offline.css><script src=${root}_astro/offline.js></script>`;

/** For a page that was copied out of the bundle. The style sheet hides it, so that it shows where that is missing. */
const missingNote = (file: string, home: string) =>
  '<p class="offline-missing">The rest of this offline copy is missing: the look, the search, the widgets, other pages. ' +
  `Unzip all of it again, or <a href="${home}${file.replace(/index\.html$/, '')}">read on online</a>.</p>`;

const pathOfInline = (content: string, extension: string) =>
  `_astro/inline.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${extension}`;

/** In the quotes that leave less to escape: a widget's state is full of the double ones. */
function quoted(value: string): string {
  const escaped = value.replaceAll('&', '&amp;');
  return value.split('"').length > value.split("'").length
    ? `'${escaped.replaceAll("'", '&#39;')}'`
    : `"${escaped.replaceAll('"', '&quot;')}"`;
}

/** Every element, after those inside it; of what is only online, nothing inside. */
function* elementsIn(parent: Parent): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    if (!isOnline(node)) yield* elementsIn('content' in node ? node.content : node);
    yield node;
  }
}
