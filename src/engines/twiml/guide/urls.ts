import { type Guides, response } from './types.ts';

/** The addresses that a document names. */
export const urlGuide = {
  'bad-url': {
    title: 'An address can be read as one',
    why: 'An address is whole, such as https://app.example/menu, or a path on the server that gave this document, such as /menu. It has no spaces, and only http and https are asked. Error 11100 is logged for others.',
    bad: response('<Play>https://media.example/hold music.mp3</Play>'),
    good: response('<Play>https://media.example/hold%20music.mp3</Play>'),
  },
  'local-url': {
    title: 'The provider can reach the address',
    why: 'The request comes from the provider, not from your machine: localhost is a different machine there, and addresses of private networks lead nowhere. While you develop, a tunnel gives your machine a public address.',
    bad: response('<Redirect>http://localhost:3000/menu</Redirect>'),
    good: response('<Redirect>https://app.example/menu</Redirect>'),
  },
  'insecure-url': {
    title: 'An address is asked over https',
    why: 'Over http, everybody on the way can read what callers press, and change what they hear.',
    bad: response('<Redirect>http://app.example/menu</Redirect>'),
    good: response('<Redirect>https://app.example/menu</Redirect>'),
  },
  'needs-https': {
    title: 'The action of <Pay> is asked over https',
    why: 'It is sent what was paid, and by whom. The provider refuses http for it.',
    bad: response('<Pay chargeAmount="20.45" action="http://shop.example/paid"/>'),
    good: response('<Pay chargeAmount="20.45" action="https://shop.example/paid"/>'),
  },
  'needs-wss': {
    title: 'A stream goes to a wss address',
    why: 'The sound of a call is sent over an encrypted WebSocket, whose address begins with wss://. No other is opened.',
    bad: response('<Connect>', '  <Stream url="https://media.example/audio"/>', '</Connect>'),
    good: response('<Connect>', '  <Stream url="wss://media.example/audio"/>', '</Connect>'),
  },
  'no-such-document': {
    title: 'An address leads to a document of the app',
    why: 'In an app of several documents, one asks for the next by its path. A path that none of them has is most likely misspelt; on a server it would give error 11200.',
    path: '/',
    beside: [{ path: '/menu', source: response('<Say>The menu.</Say>') }],
    bad: response('<Redirect>/meun</Redirect>'),
    good: response('<Redirect>/menu</Redirect>'),
  },
} as const satisfies Guides;
