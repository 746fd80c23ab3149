import { method, type Schema, text, url, words } from './types.ts';
import { verbs } from './verbs.ts';

/** What may stand in a messaging document. */
export const messaging: Schema = {
  Response: {
    kind: 'root',
    children: verbs.messaging,
    attributes: {
      version: text,
    },
  },
  Body: {
    kind: 'noun',
    children: [],
    attributes: {},
    text: true,
  },
  Media: {
    kind: 'noun',
    children: [],
    attributes: {},
    text: true,
  },
  Message: {
    kind: 'verb',
    children: words('Body Media'),
    attributes: {
      action: url,
      from: text,
      method,
      statusCallback: url,
      to: text,
    },
    text: true,
  },
  Redirect: {
    kind: 'verb',
    children: [],
    attributes: {
      method,
    },
    text: true,
  },
  Sms: {
    kind: 'verb',
    children: [],
    attributes: {
      action: url,
      from: text,
      method,
      statusCallback: url,
      to: text,
    },
    text: true,
    outdated: 'It is the old form of <Message>.',
  },
};
