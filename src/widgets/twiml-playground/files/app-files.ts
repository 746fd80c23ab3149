import { strToU8, unzipSync, zipSync } from 'fflate';
import { readValues, withoutDefaults } from '../../kit/url-state.ts';
import { type Document, pathPattern, type State, state as schema } from '../state.ts';

/** A file of the app as it stands on the reader's disk. */
export interface AppFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Everything but the sources of the documents; they are files beside it. */
const manifest = 'app.json';
/** What one file, and what all of a zip, may hold: far more than any provider takes. */
const largest = 256 * 1024;
const largestZip = 2 * 1024 * 1024;
const mostFiles = 200;

/** Whether the app is no more than one document, and so one file of XML. */
const isOneDocument = (state: State) => {
  const { documents: _, kind: _kind, panel: _panel, ...others } = withoutDefaults(schema, state);
  return state.documents.length === 1 && Object.keys(others).length === 0;
};

/** The app as a download: one document as XML, more as a zip with each of them and a JSON of the rest. */
export function toFile(state: State): AppFile {
  const names = fileNames(state.documents);
  if (isOneDocument(state))
    return {
      name: names[0] ?? 'index.xml',
      bytes: strToU8(state.documents[0]?.source ?? '') as Uint8Array<ArrayBuffer>,
    };
  const { panel: _, ...changes } = withoutDefaults(schema, state);
  const documents = state.documents.map(({ source: _, ...rest }, i) => ({ ...rest, file: names[i] }));
  const entries = Object.fromEntries(state.documents.map(({ source }, i) => [names[i], strToU8(source)]));
  const json = `${JSON.stringify({ ...changes, documents }, null, 2)}\n`;
  return { name: 'twiml-app.zip', bytes: zipSync({ [manifest]: strToU8(json), ...entries }) };
}

/** A name for each document: `/menu/day?x=1` is `menu-day-x-1.xml`, and no two are the same on any disk. */
function fileNames(documents: readonly Document[]): string[] {
  const taken = new Set<string>();
  return documents.map(({ path }) => {
    const stem = path.replace(/[^\w.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '') || 'index';
    let name = `${stem}.xml`;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}.xml`;
    taken.add(name.toLowerCase());
    return name;
  });
}

export type Opened =
  /** What takes the place of the state, and which parts of the file could not be used. */
  { ok: true; state: Partial<State>; refused: readonly string[]; whole: boolean } | { ok: false; message: string };

/** Reads what the reader has opened: XML files become documents, a zip or a JSON file is a whole app. */
export function fromFiles(files: readonly AppFile[], current: State): Opened {
  try {
    const app = files.find(({ name }) => /\.(zip|json)$/i.test(name));
    if (!app)
      return {
        ok: true,
        state: { documents: merge(current.documents, files.map(toDocument)) },
        refused: [],
        whole: false,
      };
    const inside = /\.zip$/i.test(app.name) ? unzip(app) : [app];
    const json = inside.find(({ name }) => name === manifest || name === app.name);
    const sources = inside.filter(({ name }) => /\.xml$/i.test(name));
    if (!json) {
      if (!sources.length) throw new Unreadable(`${app.name} has no XML files in it.`);
      const documents = merge([], sources.map(toDocument));
      const { state } = readValues(schema, Object.entries({ documents, kind: current.kind }));
      return { ok: true, state, refused: [], whole: true };
    }
    return { whole: true, ...readApp(json, sources) };
  } catch (reason) {
    if (!(reason instanceof Unreadable)) throw reason;
    return { ok: false, message: reason.message };
  }
}

/** Why a file cannot be read, in words for the reader. */
class Unreadable extends Error {}

function readApp(json: AppFile, sources: readonly AppFile[]) {
  const given = parse(json);
  const documents = Array.isArray(given['documents'])
    ? given['documents'].map((each) => withSource(each, sources))
    : [];
  if (!documents.length) throw new Unreadable(`${json.name} has no documents: it is not an app of this playground.`);
  const { state, refused } = readValues(schema, Object.entries({ ...given, documents }));
  if (refused.includes('documents'))
    throw new Unreadable(`A document in ${json.name} has no path, no source, or a status or time that cannot be.`);
  return { ok: true as const, state, refused };
}

function withSource(document: unknown, sources: readonly AppFile[]): unknown {
  if (typeof document !== 'object' || document === null || !('file' in document)) return document;
  if (typeof document.file !== 'string') return document;
  const file = sources.find(({ name }) => name === document.file);
  if (!file) throw new Unreadable(`The file ${document.file} is missing. Open the zip that it is in.`);
  return { ...document, source: textOf(file) };
}

function parse(file: AppFile): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(textOf(file));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
  }
  throw new Unreadable(`${file.name} is not the JSON of an app.`);
}

function unzip({ name, bytes }: AppFile): AppFile[] {
  let size = 0;
  let count = 0;
  const filter = (file: { name: string; originalSize: number }) => {
    // A Mac adds files of its own, whose names begin with a dot.
    if (!/(^|\/)[^./][^/]*\.(xml|json)$/i.test(file.name)) return false;
    size += file.originalSize;
    count += 1;
    if (size > largestZip || count > mostFiles)
      throw new Unreadable(`${name} holds more than 2 MB or ${mostFiles} files: too much for one app.`);
    return true;
  };
  try {
    return Object.entries(unzipSync(bytes, { filter })).map(([path, content]) => ({
      name: path.replace(/^.*\//s, ''),
      bytes: content as Uint8Array<ArrayBuffer>,
    }));
  } catch (reason) {
    if (reason instanceof Unreadable) throw reason;
    throw new Unreadable(`${name} is not a zip file, or is damaged.`);
  }
}

/** A document at the path that its file's name stands for; `index.xml` is the first one. */
function toDocument(file: AppFile): Document {
  const stem = file.name.replace(/\.\w+$/, '').replace(/\s+/g, '-');
  const path = stem === 'index' ? '/' : `/${stem}`;
  return { path: pathPattern.test(path) ? path : '/', source: textOf(file).replace(/\r\n?/g, '\n') };
}

/** Those with the same path take the place of the ones before; the others come after them. */
function merge(present: readonly Document[], opened: readonly Document[]): Document[] {
  const found = (path: string) => opened.findLast((each) => each.path === path);
  const kept = present.map((each) => ({ ...each, ...found(each.path) }));
  const added = opened.filter(
    ({ path }, i) =>
      !present.some((each) => each.path === path) && opened.findLastIndex((each) => each.path === path) === i,
  );
  return [...kept, ...added];
}

function textOf({ name, bytes }: AppFile): string {
  if (bytes.length > largest) {
    const size = Math.ceil(bytes.length / 1024).toLocaleString('en-US');
    throw new Unreadable(`${name} is ${size} kB, and a TwiML document may have 64 kB: it was not opened.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${name} is not text in UTF-8.`);
  }
}
