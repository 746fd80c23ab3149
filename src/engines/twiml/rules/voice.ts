import { shorten } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { valueCode } from '../schema/codes.ts';
import { type ElementRule, isTemplate, replace } from './rule.ts';

const basic = ['man', 'woman', 'alice'];
/** `Polly.Joanna`, `Google.en-US-Standard-A`: with which provider's engine, and which of its voices. */
const named = /^(Polly|Google)\.[\w-]+$/;

/** Whether <Say> knows the voice: by its form alone, unless the list is at hand. New voices come often. */
export const voice: ElementRule = ({ voices, report }, element) => {
  const attribute = element.attributes.find(({ name }) => name === 'voice');
  if (element.name !== 'Say' || !attribute || isTemplate(attribute.value)) return;
  const { value, valueRange } = attribute;
  const known = voices?.has(value) || (!voices && named.test(value)) || basic.includes(value);
  if (known && value !== 'alice') return;
  const meant = known ? undefined : nearest(value, voices ?? basic);
  const advice = meant ? ` Did you mean "${meant}"?` : ' A voice is man, woman or a name like Polly.Joanna.';
  report({
    rule: known ? 'outdated-voice' : 'unlisted-voice',
    ...(!known && { providerCode: valueCode('Say', 'voice', element.parent?.name) }),
    severity: 'info',
    message: known
      ? 'The SDK still lists the voice "alice", the documentation does not any more.'
      : `voice="${shorten(value)}" is not among the voices known here.${advice}`,
    ...valueRange,
    ...(meant && { fix: replace(valueRange, meant) }),
  });
};
