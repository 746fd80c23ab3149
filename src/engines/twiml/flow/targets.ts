import type { App } from '../call/types.ts';
import { pathOf } from '../links.ts';
import type { FlowNode } from './types.ts';

/** Finds the nodes that an address means; makes the ones that are no documents as they are first met. */
export class Targets {
  readonly nodes = new Map<string, FlowNode>();
  readonly #paths: readonly string[];

  constructor(app: App) {
    this.#paths = app.documents.map(({ path }) => path);
    for (const path of this.#paths) if (!this.nodes.has(path)) this.nodes.set(path, nodeOf(path, 'document', path));
    for (const { path } of app.routes ?? []) if (!this.#known(path)) this.nodes.set(path, nodeOf(path, 'choice', path));
  }

  /** The ids of the nodes at an address; several where a template in it may mean any of them. */
  at(address: string, from: string): { ids: readonly string[]; perhaps: boolean } {
    const name = address.replace(/\?.*/s, '');
    if (name.includes('{{')) return { ids: this.#matching(name, address), perhaps: true };
    const path = pathOf(name === address ? address : address.replaceAll(/\{\{|\}\}/g, ''), from);
    if (path === undefined) return { ids: [this.#place(outsideLabel(address), 'outside')], perhaps: false };
    return { ids: [this.#known(path) ?? this.#place(path, 'missing')], perhaps: false };
  }

  /** The id of a document or a choice; one that is served at a path answers whatever its query. */
  #known(path: string): string | undefined {
    return [path, path.replace(/\?.*/s, '')].find((id) => this.nodes.has(id) && id.startsWith('/'));
  }

  #matching(name: string, address: string): readonly string[] {
    const literals = name.split(/\{\{.*?\}\}/s);
    // A template alone says nothing about where it leads.
    if (!/[^/]/.test(literals.join(''))) return [this.#place(address, 'unknown')];
    const pattern = new RegExp(
      `^/?${literals.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[^/]*')}$`,
    );
    const ids = [...new Set(this.#paths)].filter((path) => pattern.test(path));
    return ids.length ? ids : [this.#place(address, 'unknown')];
  }

  #place(label: string, kind: 'missing' | 'outside' | 'unknown'): string {
    const id = `${kind} ${label}`;
    if (!this.nodes.has(id)) this.nodes.set(id, nodeOf(id, kind, label));
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

function outsideLabel(address: string): string {
  try {
    const { host, pathname } = new URL(address.trim());
    return host + (pathname === '/' ? '' : pathname);
  } catch {
    return address.trim();
  }
}
