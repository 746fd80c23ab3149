import { edit } from '../diagnostic.ts';
import { codes } from '../schema/codes.ts';
import { attributeValue, type XmlElement } from '../xml/tree.ts';
import { type Context, type ElementRule, isTemplate, removeAttribute, replace } from './rule.ts';

/** Source of the limits: https://www.twilio.com/docs/voice/twiml/gather */
const mostHints = 500;
const longestHint = 100;

/** Does nothing where the <Gather> does not listen for speech. */
const forSpeech = ['hints', 'maxSpeechTime', 'profanityFilter', 'speechModel', 'speechTimeout', 'enhanced'];
/** Does nothing where it takes no keys. */
const forKeys = ['finishOnKey', 'numDigits'];

/** What <Gather> and <Record> take together, beyond each attribute by itself. */
export const gather: ElementRule = (context, element) => {
  if (element.name === 'Record') transcription(context, element);
  if (element.name !== 'Gather') return;
  withoutAction(context, element);
  unusedAttributes(context, element);
  autoWithDefaultModel(context, element);
  hints(context, element);
};

/** A <Gather> without an action asks its own document again, with the digits: on purpose, or without end. */
function withoutAction({ report }: Context, element: XmlElement) {
  if (attributeValue(element, 'action')) return;
  const empty = element.attributes.find(({ name }) => name === 'action');
  report({
    rule: 'gather-without-action',
    severity: 'info',
    message:
      '<Gather> has no action, so the digits go to this same document, which asks again. Give the document that answers them, unless this one looks at Digits.',
    ...element.nameRange,
    fix: empty
      ? replace(empty, 'action="/menu"', 'Write an action')
      : edit('Add an action', element.nameRange.to, element.nameRange.to, ' action="/menu"'),
  });
}

function unusedAttributes({ source, report }: Context, element: XmlElement) {
  const input = attributeValue(element, 'input') ?? 'dtmf';
  if (isTemplate(input)) return;
  const kinds = input.split(/\s+/);
  for (const attribute of element.attributes) {
    const needs =
      forSpeech.includes(attribute.name) && !kinds.includes('speech')
        ? 'speech'
        : forKeys.includes(attribute.name) && !kinds.includes('dtmf') && kinds.includes('speech')
          ? 'dtmf'
          : undefined;
    if (!needs) continue;
    report({
      rule: 'unused-attribute',
      severity: 'info',
      message: `${attribute.name} does nothing here: it is for input="${needs}", and this <Gather> takes ${input || 'nothing'}.`,
      ...attribute.nameRange,
      fix: removeAttribute(source, attribute),
    });
  }
}

function autoWithDefaultModel({ report }: Context, element: XmlElement) {
  const timeout = element.attributes.find(({ name }) => name === 'speechTimeout');
  if (timeout?.value !== 'auto') return;
  const model = attributeValue(element, 'speechModel');
  if (model !== undefined && model !== 'default') return;
  report({
    rule: 'auto-with-default-model',
    providerCode: codes.autoWithDefaultModel,
    severity: model ? 'warning' : 'info',
    message: `speechTimeout="auto" is not for the default speechModel${model ? '' : ', which is taken where none is named'}. Name another model, or a number of seconds.`,
    ...timeout.valueRange,
    fix: replace(timeout.valueRange, '3'),
  });
}

function hints({ report }: Context, element: XmlElement) {
  const attribute = element.attributes.find(({ name }) => name === 'hints');
  if (!attribute || isTemplate(attribute.value)) return;
  const all = attribute.value.split(',').map((hint) => hint.trim());
  const long = all.find((hint) => hint.length > longestHint);
  if (all.length <= mostHints && !long) return;
  const why = long
    ? `one hint has ${long.length} characters, and ${longestHint} is the most`
    : `there are ${all.length}, and ${mostHints} is the most`;
  report({
    rule: 'bad-hints',
    providerCode: codes.hints,
    severity: 'warning',
    message: `hints takes short words and phrases between commas: ${why}.`,
    ...attribute.nameRange,
  });
}

/** Longest recording that is written down, in seconds; source: https://www.twilio.com/docs/voice/twiml/record */
const longestTranscribed = 120;

function transcription({ report }: Context, element: XmlElement) {
  if (attributeValue(element, 'transcribe') !== 'true') return;
  const length = element.attributes.find(({ name }) => name === 'maxLength');
  if (!length || !/^\d+$/.test(length.value) || Number(length.value) <= longestTranscribed) return;
  report({
    rule: 'long-transcription',
    providerCode: codes.longTranscription,
    severity: 'warning',
    message: `Only recordings of up to ${longestTranscribed} seconds are transcribed, and this one may last ${length.value}.`,
    ...length.valueRange,
    fix: replace(length.valueRange, String(longestTranscribed)),
  });
}
