import { samples as numbers } from '../../widgets/e164-formatter/samples.ts';
import { samples as messages } from '../../widgets/sms-segments/samples.ts';
import { samples as apps } from '../../widgets/twiml-playground/samples.ts';

/** The states that a widget offers to try, by its id: the build draws each. */
export const sampleStates: Record<string, object[]> = {
  'sms-segments': messages.map(({ text }) => ({ text })),
  'e164-formatter': numbers.map(({ number, region }) => ({ number, region })),
  'twiml-playground': apps.map(({ documents, kind }) => ({ documents, kind })),
};
