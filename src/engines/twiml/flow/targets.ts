import { resolve } from '../address.ts';
import type { App } from '../call/types.ts';
import type { FlowNode } from './types.ts';

/** Finds the nodes that an address means; makes the ones that are no documents as they are first met. */
export class Targets {
  readonly nodes = new Map<string, FlowNode>();
  /** Ids of documents and choices by address: a document may be given as a path or as a full URL of the app's server. */
  readonly #served = new Map<string, string>();
  readonly #paths: readonly string[];

  constructor(app: App) {
    this.#paths = [...new Set(app.documents.map(({ path }) => path))];
    for (const path of this.#paths) this.#serve(path, 'document');
    for (const { path } of app.routes ?? []) if (!this.served(path, '/')) this.#serve(path, 'choice');
  }

  #serve(path: string, kind: 'document' | 'choice') {
    this.nodes.set(path, nodeOf(path, kind, path));
    for (const address of [path, resolve(path, '/')]) if (!this.#served.has(address)) this.#served.set(address, path);
  }

  /** The id of the document or the choice at an address; one that is served at a path answers whatever its query. */
  served(address: string, from: string): string | undefined {
    const url = resolve(address, from);
    return this.#served.get(url) ?? this.#served.get(url.replace(/\?.*/s, ''));
  }

  /** The ids of the nodes at an address; several where a template in it may mean any of them. */
  at(address: string, from: string): { ids: readonly string[]; perhaps: boolean } {
    const name = address.replace(/\?.*/s, '');
    if (name.includes('{{')) return { ids: this.#matching(name, address), perhaps: true };
    const url = resolve(name, from);
    const id =
      this.served(address, from) ?? (url.startsWith('/') ? this.#place(url, 'missing') : this.#place(url, 'outside'));
    return { ids: [id], perhaps: false };
  }

  #matching(name: string, address: string): readonly string[] {
    const pattern = name.replace(/\{{2,3}[^{}]*\}{2,3}/g, anything);
    // A template alone says nothing about where it leads.
    if (!pattern.replaceAll('/', '').replaceAll(anything, '')) return [this.#place(address, 'unknown')];
    const ids = this.#paths.filter((path) => fits(path, pattern) || fits(path.slice(1), pattern));
    return ids.length ? ids : [this.#place(address, 'unknown')];
  }

  #place(address: string, kind: 'missing' | 'outside' | 'unknown'): string {
    const id = `${kind} ${address}`;
    if (!this.nodes.has(id)) this.nodes.set(id, nodeOf(id, kind, address.replace(/^https?:\/\//, '')));
    return id;
  }
}

const problems: Partial<Record<FlowNode['kind'], string>> = {
  choice: 'For everything else no document answers.',
  missing: 'No document answers here.',
  outside: 'On another host; not run here.',
  unknown: 'Decided by a template when the app runs.',
};

function nodeOf(id: string, kind: FlowNode['kind'], label: string): FlowNode {
  const problem = problems[kind];
  return { id, kind, label, role: 'main', linked: true, rows: [], runsOut: false, ...(problem && { problem }) };
}

/** What a template in an address stands for, in a pattern. */
const anything = '\0';

/**
 * Whether a path is what a pattern means, `anything` being no slash. Not by a regular expression: with some templates
 * side by side it would take for ever.
 */
function fits(path: string, pattern: string): boolean {
  const own = path.split('/');
  const wanted = pattern.split('/');
  return wanted.length === own.length && wanted.every((each, i) => hasInOrder(own[i] ?? '', each.split(anything)));
}

/** Whether a text begins with the first of some literals, ends with the last, and has the others between, in order. */
function hasInOrder(text: string, [first = '', ...rest]: readonly string[]): boolean {
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const literal of rest) {
    const found = text.indexOf(literal, at);
    if (found < 0) return false;
    at = found + literal.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
