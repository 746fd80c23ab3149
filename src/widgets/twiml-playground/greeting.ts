/** The playground's first app: small enough to be read whole. Apart from the other samples, since every page with the playground has it. */
export const greeting: { path: string; source: string }[] = [
  {
    path: '/',
    source: `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Gather numDigits="1" timeout="5" action="/answer">
    <Say>Welcome to the night desk. Press 1 for opening hours.</Say>
  </Gather>
  <Say>We did not hear a key. Goodbye.</Say>
  <Hangup/>
</Response>
`,
  },
  {
    path: '/answer',
    source: `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Say>We are open from nine to five, Monday to Friday.</Say>
  <Pause length="1"/>
  <Say>Thank you for calling.</Say>
</Response>
`,
  },
];
