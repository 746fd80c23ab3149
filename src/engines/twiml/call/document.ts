import { checkTwiml } from '../check.ts';
import { shorten } from '../diagnostic.ts';
import { codes } from '../schema/codes.ts';
import { schemas } from '../schema/index.ts';
import { scan } from '../xml/scan.ts';
import { childElements, type XmlElement } from '../xml/tree.ts';
import type { App } from './types.ts';

/** The place relative addresses are resolved against; no request is ever made. */
const origin = 'https://app.invalid';

export type Fetched =
  /** `others` names what stands among the verbs and is none. */
  | { ok: true; path: string; verbs: XmlElement[]; others: string[] }
  | { ok: false; providerCode: number; message: string };

/** The address an attribute or a <Redirect> means, seen from the document at `path`. */
export function resolve(address: string, path: string): string {
  try {
    const url = new URL(address.trim(), origin + path);
    return url.origin === origin ? url.pathname + url.search : url.href;
  } catch {
    return address;
  }
}

/** Gives the verbs of the document at an address, or why the provider could not run it. */
export function fetchDocument(app: App, url: string): Fetched {
  const document =
    app.documents.find(({ path }) => path === url) ??
    app.documents.find(({ path }) => path === url.replace(/\?.*/s, ''));
  if (!document) {
    const paths = app.documents.map(({ path }) => path).join(', ');
    const elsewhere = url.startsWith('/') ? '' : ' Nothing is fetched from the network here.';
    return {
      ok: false,
      providerCode: codes.retrieval,
      message: `No document answers at ${url}.${elsewhere} There is ${paths}: add one with that path, or mend the address.`,
    };
  }
  const { path, source } = document;
  const error = checkTwiml(source, { kind: app.kind }).find(
    ({ severity, providerCode }) => severity === 'error' && providerCode !== undefined && fatal.includes(providerCode),
  );
  const { root } = scan(source);
  if (error?.providerCode || !root) {
    return {
      ok: false,
      providerCode: error?.providerCode ?? codes.parseFailure,
      message: `The document ${path} cannot be read, at line ${error?.line ?? 1}, column ${error?.column ?? 1}: ${error?.message ?? ''}`,
    };
  }
  const isVerb = ({ name }: XmlElement) => schemas[app.kind]['Response']?.children.includes(name);
  const elements = childElements(root);
  const others = elements.filter((element) => !isVerb(element)).map(({ name }) => `<${shorten(name)}>`);
  return { ok: true, path, verbs: elements.filter(isVerb), others: [...new Set(others)] };
}

/** What stops the provider; a schema warning does not. */
const fatal: readonly number[] = [codes.parseFailure, codes.rootNotResponse, codes.tooLarge, codes.empty];
