import { createHash } from 'node:crypto';
import MagicString from 'magic-string';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
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
  /** HTML that ends the foot of a page; takes links as the site's own pages do. */
  footNote: string;
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
const keptLinks = ['stylesheet', 'icon', 'canonical'];

/** Rewrites a built page, `file`, for the bundle. What is not rewritten stays byte for byte. */
export function rewritePage(file: string, source: string, surroundings: Surroundings): BundlePage {
  const text = new MagicString(source);
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const page: Omit<BundlePage, 'html'> = {
    files: new Set(),
    modules: new Set(),
    inlineModules: new Map(),
    inlineFiles: new Map(),
  };

  for (const element of elementsIn(parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false }))) {
    const { startTag, startOffset, endOffset } = element.sourceCodeLocation ?? {};
    if (startOffset === undefined || endOffset === undefined) continue; // The parser made it up.
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    const inner = startTag ? source.slice(startTag.endOffset, element.sourceCodeLocation?.endTag?.startOffset) : '';

    if (isForMachines(element.tagName, attributes)) {
      text.remove(startOffset, endOffset);
    } else if (element.tagName === 'script' && inner) {
      const isModule = attributes['type'] === 'module';
      const path = pathOfInline(inner, 'js');
      if (isModule) page.inlineModules.set(path, inner);
      else page.inlineFiles.set(path, withSystemImport(inner));
      text.update(startOffset, endOffset, `<script${isModule ? systemType : ''} src="${root}${path}"></script>`);
    } else if (element.tagName === 'style') {
      const path = pathOfInline(inner, 'css');
      page.inlineFiles.set(path, inner);
      text.update(startOffset, endOffset, `<link rel="stylesheet" href="${root}${path}">`);
    } else {
      for (const name of addressAttributes) rewriteAddress(element, name);
      const type = element.sourceCodeLocation?.attrs?.['type'];
      if (attributes['type'] === 'module' && type) text.update(type.startOffset - 1, type.endOffset, systemType);
    }
    if (element.tagName === 'html') text.appendLeft(startOffset + '<html'.length, ` data-root="${root}"`);
    if (!startTag) continue;
    if (element.tagName === 'head') text.appendRight(startTag.endOffset, headStart(root));
    if (element.tagName === 'body') text.appendRight(startTag.endOffset, missingNote(file, surroundings.home));
    if (element.tagName === 'footer') {
      text.appendLeft(element.sourceCodeLocation?.endTag?.startOffset ?? endOffset, surroundings.footNote);
    }
  }
  return { html: text.toString(), ...page };

  function rewriteAddress(element: Element, name: string) {
    const place = element.sourceCodeLocation?.attrs?.[name];
    const value = element.attrs.find((attribute) => attribute.name === name)?.value;
    // An address with a scheme leads elsewhere; one that starts with ? or # stays on the page.
    if (!place || value === undefined || /^([a-z][a-z\d+.-]*:|[?#]|$)/i.test(value)) return;
    const target = new URL(value, surroundings.home + file);
    const path = target.href.startsWith(surroundings.home) ? fileAt(target, surroundings) : '';
    let address = target.href;
    if (surroundings.pages.has(path)) address = root + path + target.search + target.hash;
    else if (element.tagName !== 'a' && path) {
      address = root + path;
      const isModule = name.endsWith('-url') || element.attrs.some(({ value }) => value === 'module');
      (isModule ? page.modules : page.files).add(path);
    }
    text.update(place.startOffset, place.endOffset, `${name}="${escapeAttribute(address)}"`);
  }
}

const systemType = ' type="systemjs-module"';

/** Search engines, feed readers and previews of links; and the policy of the page online. */
const isForMachines = (tag: string, { rel, property, type, 'http-equiv': header }: Record<string, string>) =>
  (tag === 'link' && !keptLinks.includes(rel ?? '')) ||
  (tag === 'meta' && (property?.startsWith('og:') || header === 'content-security-policy')) ||
  (tag === 'script' && type === 'application/ld+json');

/** The file that answers for an address of the site: that of the page itself, or of the one it leads on to. */
function fileAt({ pathname }: URL, { home, aliases }: Surroundings): string {
  const path = decodeURIComponent(pathname.slice(new URL(home).pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return aliases.get(file) ?? file;
}

const headStart = (root: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}">` +
  `<link rel="stylesheet" href="${root}_astro/offline.css"><script src="${root}_astro/offline.js"></script>`;

/** For a page that was copied out of the bundle. The style sheet hides it, so that it shows where that is missing. */
const missingNote = (file: string, home: string) =>
  '<p class="offline-missing">This page is part of an offline copy, and the rest is not beside it. What is missing is the folder “_astro” with ' +
  'its look, the search and the widgets, and the pages that its links lead to. Unzip the whole copy again, or ' +
  `<a href="${home}${file.replace(/index\.html$/, '')}">read the page online</a>.</p>`;

const pathOfInline = (content: string, extension: string) =>
  `_astro/inline.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${extension}`;

const escapeAttribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function* elementsIn(parent: Parent): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsIn('content' in node ? node.content : node);
  }
}
