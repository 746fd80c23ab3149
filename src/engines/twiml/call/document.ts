import { documentAt, isAt, resolve } from '../address.ts';
import { lineIndex, shorten } from '../diagnostic.ts';
import { largest } from '../not-twiml.ts';
import { readTwiml } from '../read.ts';
import { codes } from '../schema/codes.ts';
import { type Kind, verbs } from '../schema/verbs.ts';
import { scan } from '../xml/scan.ts';
import { childElements, type XmlElement } from '../xml/tree.ts';
import { escapeXml } from './escape.ts';
import { fillTemplate, valueIn } from './template.ts';
import type { App, AppDocument, HttpRequest } from './types.ts';

/** Seconds the provider waits for a webhook; source: https://www.twilio.com/docs/api/errors/11205 */
const patience = 15;
/** HTTP redirects it follows; source: https://www.twilio.com/docs/api/errors/11215 */
const mostRedirects = 10;

/** A request that was made, and what is known of its answer. */
export interface Asked {
  request: HttpRequest;
  /** Seconds it took. */
  seconds: number;
  /** The row of `routes` that chose the document. */
  route?: number;
}

export type Fetched = {
  /** One request, or several where the answer was an HTTP redirect. */
  asked: Asked[];
  /** Every cookie there is now. */
  cookies: Readonly<Record<string, string>>;
} & Answer;

type Answer =
  | {
      ok: true;
      path: string;
      verbs: XmlElement[];
      /** What stands among the verbs and is none. */
      others: string[];
    }
  | Refusal;
interface Refusal {
  ok: false;
  providerCode: number;
  message: string;
}
const refuse = (providerCode: number, message: string): Refusal => ({ ok: false, providerCode, message });

/** Gives the verbs of the document that answers a request, or why the provider could not run it. */
export function fetchDocument(app: App, first: HttpRequest): Fetched {
  const asked: Asked[] = [];
  let { cookies = {} } = first;
  for (let request = first; ; ) {
    const { url, method, parameters } = request;
    const given = { ...queryOf(url), ...parameters };
    const sent = { ...cookies, ...given };
    const route =
      app.routes?.findIndex((each) => isAt(each.path, url) && fits(valueIn(sent, each.parameter), each.value)) ?? -1;
    const chosen = app.routes?.[route]?.document ?? url;
    const document = documentAt(app.documents, chosen);
    const seconds = Math.min(Math.max(document?.seconds || 0, 0), patience);
    asked.push({ request, seconds, ...(route >= 0 && { route }) });
    if (!document) return { asked, cookies, ...missing(app, chosen) };

    cookies = { ...cookies, ...document.cookies };
    const to = movedTo(document, url);
    if (to === undefined) return { asked, cookies, ...answerOf(document, app.kind, given) };
    if (asked.length > mostRedirects) {
      const says = `${url} is redirected by HTTP for the ${asked.length}th time; the provider follows ${mostRedirects}.`;
      return { asked, cookies, ...refuse(codes.httpRedirects, says) };
    }
    // RFC 9110, 15.4: only 307 and 308 ask in the same way again.
    const same = document.status === 307 || document.status === 308;
    request = { method: same ? method : 'GET', url: to, parameters: same ? parameters : {}, cookies };
  }
}

/** Where an HTTP redirect leads. */
const movedTo = ({ status = 200, location, seconds = 0 }: AppDocument, url: string) =>
  status >= 300 && status < 400 && location && seconds <= patience ? resolve(location, url) : undefined;

function missing(app: App, url: string): Refusal {
  const paths = app.documents.map(({ path }) => path).join(', ');
  const elsewhere = url.startsWith('/') ? '' : ' Nothing is fetched from the network here.';
  const message = `No document answers at ${url}.${elsewhere} There is ${paths}: add one with that path, or mend the address.`;
  return refuse(codes.retrieval, message);
}

function answerOf(document: AppDocument, kind: Kind, parameters: Record<string, string>): Answer {
  const { path, status = 200, contentType = 'text/xml', seconds = 0 } = document;
  if (seconds > patience)
    return refuse(
      codes.tooSlow,
      `${path} takes ${seconds} s to answer; the provider waits ${patience} s and gives up.`,
    );
  if (status >= 300)
    return refuse(
      codes.retrieval,
      `${path} answers with HTTP status ${status}${status < 400 ? ' and no Location to go on to' : ''}.`,
    );
  const type = contentType.replace(/;.*/s, '').trim().toLowerCase();
  if (kind === 'voice' && type.startsWith('audio/')) return spoken(document, `<Play>${escapeXml(path)}</Play>`);
  if (type !== 'text/plain' && !twimlTypes.includes(type)) {
    const says = type ? `as ${type}` : 'without a Content-Type';
    return refuse(
      codes.wrongContentType,
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
  const elements = root ? childElements(root).map((element) => ({ ...element, from: 0, to: source.length })) : [];
  return { ok: true, path, verbs: elements, others: [] };
}

function readDocument({ path, source }: AppDocument, kind: Kind, parameters: Record<string, string>): Answer {
  const filled = source.length <= largest && source.includes('{{') ? fillTemplate(source, parameters) : undefined;
  const { root, stops } = readTwiml(filled?.text ?? source, kind);
  const [stop] = stops;
  if (stop || !root) {
    const place = stop && lineIndex(source)(filled ? filled.toSource(stop.from, 'from') : stop.from);
    const at = place
      ? `, at line ${place.line}, column ${place.column}: ${stop.message}`
      : ': there is no element in it.';
    const code = parses.find((each) => each === stop?.providerCode) ?? codes.parseFailure;
    return refuse(code, `The document ${path} cannot be read${at}`);
  }
  if (filled) placeInSource(root, filled.toSource);
  const isVerb = ({ name }: XmlElement) => verbs[kind].includes(name);
  const elements = childElements(root);
  const others = elements.filter((element) => !isVerb(element)).map(({ name }) => `<${shorten(name)}>`);
  return { ok: true, path, verbs: elements.filter(isVerb), others: [...new Set(others)] };
}

/** What stops the provider has a number of its own here; all else it cannot parse. */
const parses: readonly number[] = [codes.rootNotResponse, codes.tooLarge, codes.empty];

/** Gives the elements of a filled-in template the ranges they have in its source. */
function placeInSource(element: XmlElement, toSource: ReturnType<typeof fillTemplate>['toSource']) {
  element.from = toSource(element.from, 'from');
  element.to = toSource(element.to, 'to');
  for (const child of childElements(element)) placeInSource(child, toSource);
}

const queryOf = (url: string) => Object.fromEntries(new URLSearchParams(/\?(.*)/s.exec(url)?.[1] ?? ''));
const fits = (given: string, value: string) => given.trim().toLowerCase() === value.trim().toLowerCase();
