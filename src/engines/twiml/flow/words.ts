import { words } from '../call/attributes.ts';
import { messageBody } from '../rules/text.ts';
import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';

/** What tells a verb from others of its name, in a few words or as its text. */
export function detailOf(element: XmlElement): string {
  const value = (name: string) => attributeValue(element, name);
  const text = innerText(element);
  switch (element.name) {
    case 'Say':
    case 'Prompt':
      return text && `“${text}”`;
    case 'Message':
    case 'Sms':
      return `“${messageBody(element)}”`;
    case 'Play':
      return text ? (text.split('/').at(-1) ?? text) : (value('digits') ?? '');
    case 'Pause':
      return `${value('length') || 1} s`;
    case 'Gather':
      return gathered(element);
    case 'Record':
      return value('maxLength') ? `up to ${value('maxLength')} s` : '';
    case 'Reject':
      return value('reason') === 'busy' ? 'as busy' : '';
    case 'Pay':
      return value('chargeAmount') ?? '';
    case 'Connect':
    case 'Start':
    case 'Stop':
    case 'Refer':
      return childElements(element)
        .map((noun) => [noun.name, innerText(noun)].filter(Boolean).join(' '))
        .join(', ');
    case 'Dial':
      return childElements(element).length ? '' : text;
    case 'Redirect':
      return '';
    default:
      return text;
  }
}

function gathered(element: XmlElement): string {
  const count = attributeValue(element, 'numDigits');
  const digits = count ? `${count} ${count === '1' ? 'digit' : 'digits'}` : 'digits';
  const { keys, speech } = inputOf(element);
  return keys ? digits + (speech ? ' or speech' : '') : 'speech';
}

function inputOf(element: XmlElement) {
  const input = words(element, 'input', 'dtmf');
  const speech = input.includes('speech');
  return { keys: input.includes('dtmf') || !speech, speech };
}

/** When a verb asks its action. */
export function actionLabel(element: XmlElement): string {
  if (element.name === 'Record') return 'recorded';
  if (element.name !== 'Gather') return 'afterwards';
  const { keys, speech } = inputOf(element);
  const input = keys ? (speech ? 'key or speech' : 'key') : 'speech';
  return attributeValue(element, 'actionOnEmptyResult') === 'true' ? `${input}, or none` : input;
}

/** A way out, as coverage names it, in words. */
export const outcomeLabel = (branch: string) => outcomeWords[branch] ?? branch;

const outcomeWords: Record<string, string> = {
  'no-answer': 'no answer',
  leave: 'left',
  hangup: 'hung up',
  'too-many-failed-attempts': 'too many attempts',
  'payment-connector-error': 'connector error',
  'caller-interrupted-with-star': 'star',
};
