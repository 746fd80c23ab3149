import { codes } from '../schema/codes.ts';
import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';
import { type Context, type Rule, replace, schemaAt } from './rule.ts';

/** Longest text a basic voice speaks; source: https://www.twilio.com/docs/voice/twiml/say */
const longestSay = 4096;
/** Longest body of a message; source: https://www.twilio.com/docs/messaging/twiml/message */
export const longestBody = 1600;

/** Text stands only where it is used, and where it is needed it is there and not too long. */
export const text: Rule = (context) => {
  for (const element of context.elements) {
    const own = schemaAt(context.schema, element);
    if (own && !own.text) strayText(context, element);
    if (element.name === 'Say') say(context, element);
    if (element.name === 'Play') play(context, element);
    if (element.name === 'Message') message(context, element);
  }
};

function strayText({ source, kind, report }: Context, element: XmlElement) {
  for (const node of element.children) {
    if (node.type !== 'text' || !node.text.trim()) continue;
    const written = source.slice(node.from, node.to);
    const from = node.from + written.length - written.trimStart().length;
    const range = { from, to: from + written.trim().length };
    const verb = kind === 'voice' ? 'Say' : 'Message';
    const isRoot = element.name === 'Response';
    report({
      rule: 'stray-text',
      providerCode: codes.schema,
      severity: 'warning',
      message: `Text may not stand directly in <${element.name}>: it is ignored.${isRoot ? ` To ${kind === 'voice' ? 'have it read aloud' : 'send it'}, put it in <${verb}>.` : ''}`,
      ...range,
      ...(isRoot && { fix: replace(range, `<${verb}>${written.trim()}</${verb}>`, `Put it in <${verb}>`) }),
    });
  }
}

function say({ report }: Context, element: XmlElement) {
  const { length } = innerText(element);
  if (length === 0 && childElements(element).length === 0) {
    report({
      rule: 'empty-say',
      providerCode: codes.emptySay,
      severity: 'warning',
      message: '<Say> has nothing to say. Put the words between its tags.',
      ...element.startTag,
    });
  } else if (length > longestSay) {
    report({
      rule: 'long-say',
      providerCode: codes.longSay,
      severity: 'warning',
      message: `<Say> has ${length} characters; a basic voice reads ${longestSay}, a Polly voice 3,000. Split it.`,
      ...element.startTag,
    });
  }
}

function play({ report }: Context, element: XmlElement) {
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
    });
  }
}

function message({ report }: Context, element: XmlElement) {
  const media = childElements(element).filter(({ name }) => name === 'Media');
  const { length } = messageBody(element);
  const finding = { providerCode: codes.emptyMessage, severity: 'warning', ...element.startTag } as const;
  if (length === 0 && media.length === 0)
    report({ ...finding, rule: 'empty-message', message: '<Message> has no text and no <Media>: nothing is sent.' });
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
