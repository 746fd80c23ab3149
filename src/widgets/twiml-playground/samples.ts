/** Apps to start from. This file also gives the playground its first text. */
type Documents = { path: string; source: string }[];

const document = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Response>
${inside}
</Response>
`;

export const greeting: Documents = [
  {
    path: '/',
    source: document(`  <Gather numDigits="1" timeout="5" action="/answer">
    <Say>Welcome to the night desk. Press 1 for opening hours.</Say>
  </Gather>
  <Say>We did not hear a key. Goodbye.</Say>
  <Hangup/>`),
  },
  {
    path: '/answer',
    source: document(`  <Say>We are open from nine to five, Monday to Friday.</Say>
  <Pause length="1"/>
  <Say>Thank you for calling.</Say>`),
  },
];

const menu: Documents = [
  {
    path: '/',
    source: document(`  <Gather numDigits="1" timeout="5" action="/repairs">
    <Say>Thank you for calling Harbour Bikes. To ask about a repair, press 1.</Say>
  </Gather>
  <Say>We did not hear a key.</Say>
  <Redirect>/</Redirect>`),
  },
  {
    path: '/repairs',
    source: document(`  <Gather numDigits="4" finishOnKey="#" timeout="6" action="/ticket">
    <Say>Please enter the number on your repair ticket, then the hash key.</Say>
    <Pause length="1"/>
    <Say>If you have none, just wait.</Say>
  </Gather>
  <Say>No ticket, no problem. Come by any morning.</Say>
  <Hangup/>`),
  },
  {
    path: '/ticket',
    source: document(`  <Say>Thank you. Your bicycle is ready.</Say>
  <Play>https://media.example/bell.mp3</Play>
  <Hangup/>`),
  },
];

const broken: Documents = [
  {
    path: '/',
    source: `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Say voice=alice>Tom & Jerry are on the line.</Say>
  <Gather numdigits="1" timeout="five">
    <Say>Press 1 to go on.</say>
    <Dial>+12025550143</Dial>
  </Gather>
  <Hangup/>
  <Sayy>Nobody hears this.</Sayy>
</Response>
`,
  },
];

const reply: Documents = [
  {
    path: '/sms',
    source: document(`  <Message>
    <Body>Thanks! We got your message &amp; will answer by noon.</Body>
  </Message>`),
  },
];

export const samples: { id: string; title: string; kind: 'voice' | 'messaging'; documents: Documents }[] = [
  { id: 'greeting', title: 'Greeting with one choice', kind: 'voice', documents: greeting },
  { id: 'menu', title: 'Two-level menu', kind: 'voice', documents: menu },
  { id: 'broken', title: 'Broken XML, to mend', kind: 'voice', documents: broken },
  { id: 'reply', title: 'Text message reply', kind: 'messaging', documents: reply },
];
