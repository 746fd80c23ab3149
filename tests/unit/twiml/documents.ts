/** Documents as people write them, all of them right. Numbers are reserved ones. */
export const documents = [
  `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Say voice="Polly.Joanna" language="en-US">Thanks for calling. Please hold.</Say>
  <Play loop="2">https://media.example/hold.mp3</Play>
  <Pause length="3"/>
  <Hangup/>
</Response>
`,
  `<Response>
  <!-- The main menu -->
  <Gather numDigits="1" timeout="5" action="/menu" method="POST" finishOnKey="#">
    <Say>For sales &amp; orders, press 1.</Say>
    <Pause/>
    <Say>For support, press 2.</Say>
  </Gather>
  <Say>We did not hear a key.</Say>
  <Redirect method="GET">/?again=1&amp;from=menu</Redirect>
</Response>`,
  `<Response><Dial timeout="20" record="record-from-answer-dual" callerId="+12025550143" action="/after"><Number statusCallbackEvent="initiated answered" statusCallback="https://app.example/events" url="/whisper">+442079460123</Number><Client><Identity>ada</Identity><Parameter name="ticket" value="7"/></Client></Dial></Response>`,
  `<Response><Say>Your code is <say-as interpret-as="digits">314159</say-as>.<break time="500ms"/> <prosody rate="slow">Once more&#8230;</prosody></Say><Record maxLength="30" playBeep="true" transcribe="true" action="/voicemail" finishOnKey="*"/></Response>`,
  `\uFEFF<?xml version='1.0' encoding='utf-8' standalone="yes" ?>\r\n<?app keep?>\r\n<Response>\r\n\t<Enqueue waitUrl="/hold">support</Enqueue>\r\n</Response>\r\n<!-- end -->\r\n`,
  `<Response><Connect><Stream url="wss://media.example/audio"><Parameter name="a" value='say "hi"'/></Stream></Connect><Say><![CDATA[5 < 6 & 7]]></Say></Response>`,
];
