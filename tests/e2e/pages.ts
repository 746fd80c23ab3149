import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/** The text of a file of the built site, by its address. */
export const builtFile = (path: string) => readFileSync(join(dist, path), 'utf8');

/** The HTML of a page of the built site. */
export const builtHtml = (path: string) => builtFile(path.endsWith('/') ? `${path}index.html` : path);

/** Cards of terms are alike; these stand for all. */
const sampleCards = ['/embed/term/e164/', '/embed/term/sms/'];

/** The paths of all pages of the built site that people read: not those that only lead on to another, and of cards a sample. */
export function builtPages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .concat('/404.html')
    .filter((path) => !path.startsWith('/embed/term/') || sampleCards.includes(path))
    .filter((path) => !builtHtml(path).includes('http-equiv="refresh"'))
    .sort();
}

/** What sets one entry's page apart from another's. */
const features = [
  'component-url="[^"]*SmsSegments',
  'component-url="[^"]*E164Formatter',
  'component-url="[^"]*TwimlPlayground',
  'class="ladder',
  'class="diagram-key',
  'class="timeline',
  '<table',
  '<pre',
  '^(?![^]*astro-island)',
].map((pattern) => new RegExp(pattern));

/** Pages that stand for all: every page that is one of its kind, one of each kind of rule, and entries that show each feature. */
export function samplePages(): string[] {
  const pages = builtPages();
  const [problems, unlike] = partition(pages, (path) => /^\/problems\/./.test(path));
  const [twimlRules, others] = partition(unlike, (path) => /^\/twiml-rules\/./.test(path));
  const [terms, rest] = partition(others, (path) => /^\/glossary\/./.test(path));
  const chosen = features.flatMap((feature) => terms.find((path) => feature.test(builtHtml(path))) ?? []);
  return [...rest, ...problems.slice(0, 1), ...twimlRules.slice(0, 1), ...new Set(chosen)];
}

function partition(list: string[], test: (item: string) => boolean): [string[], string[]] {
  return [list.filter(test), list.filter((item) => !test(item))];
}

/** The list in groups of `size`: opening a browser page costs more than looking at one. */
export const groupsOf = <T>(size: number, list: T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
