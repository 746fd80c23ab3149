import { documentAt, resolve } from '../address.ts';
import { shorten } from '../diagnostic.ts';
import { linksOf } from '../links.ts';
import { codes } from '../schema/codes.ts';
import type { Range, XmlElement } from '../xml/tree.ts';
import { attributeOf, type Context, type ElementRule, isTemplate, onlyText, replace } from './rule.ts';

/** Elements whose text is an address. */
const textIsAddress = ['Play', 'Redirect', 'Media'];
/** Elements whose url is the far end of a WebSocket. */
const sockets = ['Stream', 'ConversationRelay'];

/** Hosts that the provider cannot reach from outside: RFC 1918 and RFC 6761. */
const localHost =
  /^(localhost|.*\.(local|localhost|internal)|0\.0\.0\.0|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|\[::1\])$/;
const withoutScheme = /^(www\.|([\w-]+\.)+(com|net|org|io|app|dev|example)([/:?]|$))/i;

/** Every address is one the provider can ask, and asks safely. */
export const urls: ElementRule = (context, element, own) => {
  for (const { name, value, valueRange } of element.attributes)
    if (attributeOf(own, name)?.type === 'url') address(context, element, value.trim(), valueRange, name);
  const written = textIsAddress.includes(element.name) && onlyText(context.source, element);
  if (written) address(context, element, written.text, written);
  missingDocuments(context, element);
};

function address(context: Context, element: XmlElement, value: string, range: Range, attribute?: string) {
  if (!value || isTemplate(value)) return;
  const { report, source } = context;
  const at = { from: range.from, to: range.to };
  const written = source.slice(range.from, range.to).trim();
  const what = attribute ? `${attribute} on <${element.name}>` : `The address in <${element.name}>`;
  const bad = (why: string, better?: string) =>
    report({
      rule: 'bad-url',
      providerCode: codes.badUrl,
      severity: 'warning',
      message: `${what} ${why}`,
      ...at,
      ...(better !== undefined && better !== written && { fix: replace(at, better, `Write ${shorten(better)}`) }),
    });

  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  const wanted = attribute === 'url' && sockets.includes(element.name) ? ['wss'] : ['https', 'http'];
  if (wanted[0] === 'wss' && scheme && ['ws', 'http', 'https'].includes(scheme)) {
    report({
      rule: 'needs-wss',
      severity: 'error',
      message: `${what} must begin with wss://: only an encrypted WebSocket is opened.`,
      ...at,
      fix: replace(at, written.replace(/^\w+:/, 'wss:')),
    });
    return;
  }
  if (scheme === 'http' && element.name === 'Pay' && attribute === 'action') {
    report({
      rule: 'needs-https',
      providerCode: codes.pay,
      severity: 'error',
      message: `${what} must begin with https://: it is sent what was paid.`,
      ...at,
      fix: replace(at, written.replace(/^http:/i, 'https:'), 'Write https://'),
    });
    return;
  }
  if (/\s/.test(value)) {
    bad('has a space in it. In an address a space is written %20.', written.replace(/\s+/g, '%20'));
    return;
  }
  if (scheme === undefined || /^[\w.-]+:\d+(\/|$)/.test(value)) {
    if (withoutScheme.test(value) || scheme)
      bad(`names no scheme, so ${shorten(value)} is not read as a host.`, `${wanted[0]}://${written}`);
    else if (value.includes('\\'))
      bad('has a \\ in it. Parts of a path are divided by /.', written.replaceAll('\\', '/'));
    return;
  }
  if (!wanted.includes(scheme)) {
    bad(`begins with ${shorten(scheme)}:, and only ${wanted.join(' and ')} can be asked.`);
    return;
  }
  if (!/^\w+:\/\/[^/]/.test(value) || !URL.canParse(value)) {
    bad('is not a whole address: it is written https://host/path.', written.replace(/^(\w+):\/*/, '$1://'));
    return;
  }
  reachable(context, value, at, what);
}

function reachable({ report, source }: Context, value: string, at: Range, what: string) {
  const { protocol, hostname } = new URL(value);
  if (localHost.test(hostname)) {
    report({
      rule: 'local-url',
      providerCode: codes.retrieval,
      severity: 'warning',
      message: `${what} is on ${hostname}, which only your own machine or network can reach. Give a public address, or a path.`,
      ...at,
    });
    return;
  }
  if (protocol !== 'http:') return;
  report({
    rule: 'insecure-url',
    severity: 'info',
    message: `${what} begins with http://, so who is on the way can read and change it. Write https:// where the server has it.`,
    ...at,
    fix: replace(
      at,
      source
        .slice(at.from, at.to)
        .trim()
        .replace(/^http:/i, 'https:'),
      'Write https://',
    ),
  });
}

/** In an app of several documents, a path that none of them has is most likely misspelt. */
function missingDocuments({ documents, path, report }: Context, element: XmlElement) {
  if (documents.length < 2 || path === undefined) return;
  for (const { address, attribute } of linksOf(element)) {
    if (!address || isTemplate(address)) continue;
    const target = resolve(address, path);
    // What is on another host may well be there.
    if (!target.startsWith('/') || documentAt(documents, target)) continue;
    const at = element.attributes.find(({ name }) => name === attribute)?.valueRange ?? element;
    report({
      rule: 'no-such-document',
      providerCode: codes.retrieval,
      severity: 'info',
      message: `No document here has the path ${shorten(target)}. There is ${documents.map((each) => each.path).join(', ')}.`,
      from: at.from,
      to: at.to,
    });
  }
}
