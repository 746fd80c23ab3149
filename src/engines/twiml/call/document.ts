import { checkTwiml } from '../check.ts';
import { lineIndex, shorten } from '../diagnostic.ts';
import { codes } from '../schema/codes.ts';
import { type Kind, schemas } from '../schema/index.ts';
import { scan } from '../xml/scan.ts';
import { childElements, type XmlElement } from '../xml/tree.ts';
import { escapeXml } from './escape.ts';
import { host } from './requests.ts';
import { fillTemplate } from './template.ts';
import type { App, AppDocument, HttpRequest } from './types.ts';

/** Seconds the provider waits for a webhook; source: https://www.twilio.com/docs/api/errors/11205 */
const patience = 15;
const tooSlow = 11205;
const wrongContentType = 12300;

export type Fetched = {
  /** Seconds it took. */
  seconds: number;
  /** The row of `routes` that chose the document. */
  route?: number;
} & (
  | {
      ok: true;
      path: string;
      verbs: XmlElement[];
      /** What stands among the verbs and is none. */
      others: string[];
    }
  | { ok: false; providerCode: number; message: string }
);

/** The address an attribute or a <Redirect> means, seen from the document asked at `base`. */
export function resolve(address: string, base: string): string {
  try {
    const url = new URL(address.trim(), new URL(base, `https://${host}`));
    return url.host === host ? url.pathname + url.search : url.href;
  } catch {
    return address;
  }
}

/** Gives the verbs of the document that answers a request, or why the provider could not run it. */
export function fetchDocument(app: App, { url, parameters }: HttpRequest): Fetched {
  const given = { ...queryOf(url), ...parameters };
  const route = app.routes?.findIndex((each) => isAt(each.path, url) && fits(given[each.parameter], each.value)) ?? -1;
  const chosen = app.routes?.[route]?.document ?? url;
  const document =
    app.documents.find(({ path }) => path === chosen) ?? app.documents.find(({ path }) => isAt(path, chosen));
  const answer = document ? answerOf(document, app.kind, given) : missing(app, chosen);
  const seconds = Math.min(Math.max(document?.seconds ?? 0, 0), patience);
  return { seconds, ...(route >= 0 && { route }), ...answer };
}

type Answer = { ok: true; path: string; verbs: XmlElement[]; others: string[] } | Refusal;
interface Refusal {
  ok: false;
  providerCode: number;
  message: string;
}
const refuse = (providerCode: number, message: string): Refusal => ({ ok: false, providerCode, message });

function missing(app: App, url: string): Refusal {
  const paths = app.documents.map(({ path }) => path).join(', ');
  const elsewhere = url.startsWith('/') ? '' : ' Nothing is fetched from the network here.';
  const message = `No document answers at ${url}.${elsewhere} There is ${paths}: add one with that path, or mend the address.`;
  return refuse(codes.retrieval, message);
}

function answerOf(document: AppDocument, kind: Kind, parameters: Record<string, string>): Answer {
  const { path, status = 200, contentType = 'text/xml', seconds = 0 } = document;
  if (seconds > patience)
    return refuse(tooSlow, `${path} takes ${seconds} s to answer; the provider waits ${patience} s and gives up.`);
  if (status >= 400) return refuse(codes.retrieval, `${path} answers with HTTP status ${status}.`);
  const type = contentType.replace(/;.*/s, '').trim().toLowerCase();
  if (kind === 'voice' && type.startsWith('audio/')) return spoken(document, `<Play>${escapeXml(path)}</Play>`);
  if (type !== 'text/plain' && !twimlTypes.includes(type)) {
    const says = type ? `as ${type}` : 'without a Content-Type';
    return refuse(
      wrongContentType,
      `${path} answers ${says}. The provider reads TwiML as text/xml or application/xml.`,
    );
  }
  const read = readDocument(document, kind, parameters);
  if (type !== 'text/plain' || read.ok) return read;
  const text = escapeXml(document.source);
  return spoken(document, kind === 'voice' ? `<Say>${text}</Say>` : `<Message>${text}</Message>`);
}

/** Source: https://www.twilio.com/docs/voice/twiml#twilio-understands-mime-types */
const twimlTypes = ['text/xml', 'application/xml', 'text/html'];

/** An answer that is no TwiML, as the verb the provider makes of it. */
function spoken({ path, source }: AppDocument, verb: string): Answer {
  const { root } = scan(`<Response>${verb}</Response>`);
  const verbs = root ? childElements(root).map((element) => ({ ...element, from: 0, to: source.length })) : [];
  return { ok: true, path, verbs, others: [] };
}

function readDocument({ path, source }: AppDocument, kind: Kind, parameters: Record<string, string>): Answer {
  const filled = source.includes('{{') ? fillTemplate(source, parameters) : undefined;
  const text = filled?.text ?? source;
  const error = checkTwiml(text, { kind }).find(
    ({ severity, providerCode }) => severity === 'error' && providerCode !== undefined && fatal.includes(providerCode),
  );
  const { root } = error ? {} : scan(text);
  if (!root) {
    const at = error && filled ? lineIndex(source)(filled.toSource(error.from, 'from')) : error;
    const message = `The document ${path} cannot be read, at line ${at?.line ?? 1}, column ${at?.column ?? 1}: ${error?.message ?? ''}`;
    return refuse(error?.providerCode ?? codes.parseFailure, message);
  }
  if (filled) placeInSource(root, filled.toSource);
  const isVerb = ({ name }: XmlElement) => schemas[kind]['Response']?.children.includes(name);
  const elements = childElements(root);
  const others = elements.filter((element) => !isVerb(element)).map(({ name }) => `<${shorten(name)}>`);
  return { ok: true, path, verbs: elements.filter(isVerb), others: [...new Set(others)] };
}

/** What stops the provider; a schema warning does not. */
const fatal: readonly number[] = [codes.parseFailure, codes.rootNotResponse, codes.tooLarge, codes.empty];

/** Gives the elements of a filled-in template the ranges they have in its source. */
function placeInSource(element: XmlElement, toSource: ReturnType<typeof fillTemplate>['toSource']) {
  element.from = toSource(element.from, 'from');
  element.to = toSource(element.to, 'to');
  for (const child of childElements(element)) placeInSource(child, toSource);
}

const isAt = (path: string, url: string) => path === url || path === url.replace(/\?.*/s, '');
const queryOf = (url: string) => Object.fromEntries(new URLSearchParams(/\?(.*)/s.exec(url)?.[1] ?? ''));
const fits = (given: string | undefined, value: string) =>
  (given ?? '').trim().toLowerCase() === value.trim().toLowerCase();
