import { shorten } from '../diagnostic.ts';
import { codes } from '../schema/codes.ts';
import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';
import { type Context, type ElementRule, isTemplate, onlyText, replace } from './rule.ts';

/** Source: https://www.twilio.com/docs/voice/twiml/number */
const mostNumbers = 10;
/** Source: https://www.twilio.com/docs/voice/twiml/enqueue */
const longestQueueName = 64;
/** Source of both: https://www.twilio.com/docs/voice/twiml/sip */
const longestSipUri = 255;
const longestHeaders = 1024;

/** Whom <Dial> calls, and the queue that <Enqueue> puts a caller in. */
export const dial: ElementRule = (context, element) => {
  const { name, parent } = element;
  if (name === 'Dial') {
    whom(context, element);
    if (childElements(element).length === 0) phoneNumber(context, element);
  }
  if (name === 'Number') phoneNumber(context, element);
  if (name === 'Enqueue' || (name === 'Queue' && parent?.name === 'Dial')) queueName(context, element);
  if (name === 'Sip' && parent) sip(context, element);
};

function whom({ report }: Context, element: XmlElement) {
  const nouns = childElements(element);
  const at = { severity: 'warning', ...element.startTag } as const;
  if (nouns.length === 0 && !innerText(element)) {
    report({ ...at, rule: 'empty-dial', message: '<Dial> calls nobody: put a number or a noun between its tags.' });
  }
  const numbers = nouns.filter(({ name }) => name === 'Number');
  if (numbers.length > mostNumbers) {
    report({
      ...at,
      rule: 'too-many-numbers',
      providerCode: codes.tooManyNumbers,
      message: `<Dial> has ${numbers.length} <Number> elements, and ${mostNumbers} is the most.`,
    });
  }
  const [alone] = nouns.filter(({ name }) => name === 'Conference' || name === 'Queue');
  if (alone && nouns.length > 1) {
    report({
      rule: 'mixed-nouns',
      ...(alone.name === 'Conference' && { providerCode: codes.mixedConference }),
      severity: 'warning',
      message: `<${alone.name}> stands alone in its <Dial>: it is a place to join, not somebody to ring with others.`,
      ...alone.startTag,
    });
  }
}

function phoneNumber({ source, report }: Context, element: XmlElement) {
  const written = onlyText(source, element);
  if (!written || isTemplate(written.text) || /^\+[1-9]\d{1,14}$/.test(written.text)) return;
  const { text, from, to } = written;
  const digits = text.replace(/[\s().-]/g, '');
  if (/^\+?\d+$/.test(digits)) {
    report({
      rule: 'not-e164',
      severity: 'info',
      message: `${shorten(text)} is not in E.164 form: +, country code and number without anything between, as in +12025550143.`,
      from,
      to,
      ...(/^\+[1-9]\d{1,14}$/.test(digits) && { fix: replace({ from, to }, digits) }),
    });
    return;
  }
  const noun = /^sips?:/i.test(text) ? 'Sip' : /^client:/i.test(text) ? 'Client' : undefined;
  report({
    rule: 'bad-phone-number',
    providerCode: codes.badPhoneNumber,
    severity: 'warning',
    message: `${shorten(text)} is not a phone number.${noun ? ` For this, put <${noun}> in <Dial>.` : ''}`,
    from,
    to,
  });
}

function queueName({ report }: Context, element: XmlElement) {
  const name = innerText(element);
  const ofTasks = attributeValue(element, 'workflowSid') ?? attributeValue(element, 'reservationSid');
  if (isTemplate(name) || ofTasks !== undefined) return;
  const [short, long] =
    element.name === 'Enqueue'
      ? [codes.enqueueNameShort, codes.enqueueNameLong]
      : [codes.queueNameShort, codes.queueNameLong];
  if (name && name.length <= longestQueueName) return;
  report({
    rule: 'bad-queue-name',
    providerCode: name ? long : short,
    severity: 'error',
    message: name
      ? `The name of the queue has ${name.length} characters, and ${longestQueueName} is the most.`
      : `<${element.name}> names no queue: put its name between the tags.`,
    ...element.startTag,
  });
}

function sip({ report }: Context, element: XmlElement) {
  const [uri] = childElements(element).filter(({ name }) => name === 'Uri');
  const [text = '', headers = ''] = innerText(
    uri ?? { ...element, children: element.children.filter(({ type }) => type === 'text') },
  ).split('?');
  const at = { severity: 'warning', ...element.startTag } as const;
  if (!isTemplate(text) && (!/^sips?:[^\s@]+(@[^\s@]+)?$/i.test(text) || text.length >= longestSipUri)) {
    report({
      ...at,
      rule: 'bad-sip-uri',
      providerCode: codes.badSipUri,
      message: `<Sip> needs an address like sip:ada@pbx.example of less than ${longestSipUri} characters.`,
    });
  }
  if (headers.length > longestHeaders) {
    report({
      ...at,
      rule: 'long-headers',
      providerCode: codes.longHeaders,
      message: `The headers in this address have ${headers.length} characters, and ${longestHeaders} is the most.`,
    });
  }
}
