import { codes } from '../schema/codes.ts';
import type { ElementSchema } from '../schema/types.ts';
import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';
import { type Context, type ElementRule, remove, wrap } from './rule.ts';

/** Longest text a voice speaks; source: https://www.twilio.com/docs/api/errors/13521 */
const longestSay = { basic: 4096, polly: 3000 };
/** Source of both: https://www.twilio.com/docs/messaging/twiml/message */
export const longestBody = 1600;
const mostMedia = 10;

/** Text stands only where it is used, and where it is needed it is there and not too long. */
export const text: ElementRule = (context, element, own) => {
  if (!own.text) strayText(context, element, own);
  if (element.name === 'Say') say(context, element);
  if (element.name === 'Play') play(context, element);
  if (element.name === 'Message') message(context, element);
};

function strayText({ source, kind, report }: Context, element: XmlElement, own: ElementSchema) {
  for (const node of element.children) {
    if (node.type !== 'text' || !node.text.trim()) continue;
    const written = source.slice(node.from, node.to);
    const from = node.from + written.length - written.trimStart().length;
    const range = { from, to: from + written.trim().length };
    const verb = kind === 'voice' ? 'Say' : element.name === 'Response' ? 'Message' : 'Body';
    const fits = own.children.includes(verb) && element.closed;
    report({
      rule: 'stray-text',
      providerCode: codes.schema,
      severity: 'warning',
      message: `Text may not stand directly in <${element.name}>: it is ignored.${fits ? ` To ${kind === 'voice' ? 'have it read aloud' : 'send it'}, put it in <${verb}>.` : ''}`,
      ...range,
      // A CDATA section is longer than its text.
      fix: fits && !source.startsWith(']]>', node.to) ? wrap(range, verb) : undefined,
    });
  }
}

function say({ report }: Context, element: XmlElement) {
  const { length } = innerText(element);
  if (!element.closed) return;
  if (length === 0 && childElements(element).length === 0) {
    report({
      rule: 'empty-say',
      providerCode: codes.emptySay,
      severity: 'warning',
      message: '<Say> has nothing to say. Put the words between its tags.',
      ...element.startTag,
      fix: remove(element),
    });
    return;
  }
  const polly = attributeValue(element, 'voice')?.startsWith('Polly.');
  const longest = polly ? longestSay.polly : longestSay.basic;
  if (length > longest) {
    report({
      rule: 'long-say',
      providerCode: codes.longSay,
      severity: 'warning',
      message: `<Say> has ${length} characters; ${polly ? 'a Polly' : 'a basic'} voice reads ${longest}. Split it.`,
      ...element.startTag,
    });
  }
}

function play({ source, report }: Context, element: XmlElement) {
  const digits = attributeValue(element, 'digits');
  const finding = { providerCode: codes.schema, severity: 'warning', ...element.startTag } as const;
  if (digits === undefined && !innerText(element)) {
    report({ ...finding, rule: 'empty-play', message: '<Play> needs the URL of a sound between its tags, or digits.' });
  }
  if (digits !== undefined && element.parent?.name === 'Gather') {
    report({
      ...finding,
      rule: 'digits-in-gather',
      message: '<Play> does not play digits inside <Gather>. Put it before.',
      fix: {
        label: 'Put it before <Gather>',
        edits: [
          { from: element.parent.from, to: element.parent.from, text: source.slice(element.from, element.to) },
          { from: element.from, to: element.to, text: '' },
        ],
      },
    });
  }
}

function message({ report }: Context, element: XmlElement) {
  const media = childElements(element).filter(({ name }) => name === 'Media');
  const { length } = messageBody(element);
  const [tooMuch] = media.slice(mostMedia);
  const finding = { providerCode: codes.emptyMessage, severity: 'warning', ...element.startTag } as const;
  if (length === 0 && media.length === 0)
    report({ ...finding, rule: 'empty-message', message: '<Message> has no text and no <Media>: nothing is sent.' });
  if (tooMuch)
    report({
      ...finding,
      rule: 'too-many-media',
      message: `<Message> has ${media.length} <Media>, and ${mostMedia} is the most.`,
      ...tooMuch.startTag,
    });
  if (length > longestBody)
    report({
      ...finding,
      rule: 'long-message',
      message: `The body has ${length} characters; a message takes ${longestBody}.`,
    });
}

/** The text of a message: its own, or what its <Body> elements add up to. */
export function messageBody(element: XmlElement): string {
  const bodies = childElements(element).filter(({ name }) => name === 'Body');
  if (bodies.length) return bodies.map(innerText).join('');
  return innerText({ ...element, children: element.children.filter(({ type }) => type === 'text') });
}
