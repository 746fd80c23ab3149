import { mdxToHast } from 'satteri';
import { addressesUnder } from '../addresses.ts';
import { type LessonEntry, loadGlossary, type TermEntry } from '../glossary/index.ts';

/** An entry as a bare page, for a full-text index before anything is built. */
interface ContentPage {
  /** Below the base path. */
  url: string;
  /** HTML document. */
  content: string;
}

/** Pagefind puts the base path before them. */
const addresses = addressesUnder('/');

/** Every term and lesson of the content as a bare page. */
export function contentPages(): ContentPage[] {
  const { terms, lessons } = loadGlossary();
  return [
    ...[...terms.values()].map((term) => ({
      url: addresses.term(term.id),
      content: toDocument(term, term.data.definition),
    })),
    ...[...lessons.values()].map((lesson) => ({
      url: addresses.lesson(lesson.id),
      content: toDocument(lesson, lesson.data.summary),
    })),
  ];
}

function toDocument({ data, body, headings }: TermEntry | LessonEntry, lead: string): string {
  const ids = headings.map(({ id }) => id).values();
  const start = `<h1>${escapeText(data.title)}</h1><p>${escapeText(lead)}</p>`;
  return `<!doctype html><html lang="en"><body>${start}${toHtml(mdxToHast(body), ids)}</body></html>`;
}

/** Text and headings, which take their `ids` in turn. Imports and the properties of components fall away. */
function toHtml(node: ReturnType<typeof mdxToHast>, ids: Iterator<string>): string {
  if (node.type === 'text') return escapeText(node.value);
  const isElement = node.type === 'element';
  const id = isElement && /^h[1-6]$/.test(node.tagName) ? ` id="${ids.next().value}"` : '';
  const children = 'children' in node ? node.children.map((child) => toHtml(child, ids)).join('') : '';
  return isElement ? `<${node.tagName}${id}>${children}</${node.tagName}>` : children;
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
