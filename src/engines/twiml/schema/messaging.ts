import { method, type Schema, text, url, words } from './types.ts';

/** What may stand in a messaging document. */
export const messaging: Schema = {
  Response: {
    kind: 'root',
    children: words('Message Redirect Sms'),
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
