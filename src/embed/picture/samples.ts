import { samples as numbers } from '../../widgets/e164-formatter/samples.ts';
import { samples as messages } from '../../widgets/sms-segments/samples.ts';
import { samples as apps } from '../../widgets/twiml-playground/samples.ts';

/** What a widget offers to try, by its id: a state, and its name, which the schema leaves out. The build draws each. */
export const sampleStates: Record<string, readonly object[]> = {
  'sms-segments': messages,
  'e164-formatter': numbers,
  'twiml-playground': apps,
};
