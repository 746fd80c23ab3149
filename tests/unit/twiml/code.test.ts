import { describe, expect, test } from 'vitest';
import { type Language, languages, toCode } from '../../../src/engines/twiml/code/index.ts';
import { checkTwiml } from '../../../src/engines/twiml/index.ts';
import { samples } from '../../../src/engines/twiml/samples/index.ts';
import { type Built, comparable, parsed, rows } from './built.ts';

const code = (source: string, language: Language, kind: 'voice' | 'messaging' = 'voice') => {
  const result = toCode(source, language, { kind });
  return result.ok ? result.code : `refused: ${result.message}`;
};

describe('the samples', () => {
  const sampled = samples.flatMap(({ id, kind, documents }) =>
    documents.map((document) => ({ id, kind, documents, document })),
  );
  test.each(sampled)(
    '$id $document.path is right where it stands',
    ({ kind, documents, document: { path, source } }) => {
      expect(checkTwiml(source, { kind, path, documents })).toEqual([]);
    },
  );

  test.each(sampled)('$id $document.path is said in every language', ({ kind, document: { source } }) => {
    const refused = languages.filter(({ id }) => !toCode(source, id, { kind }).ok).map(({ id }) => id);
    expect(refused).toEqual(source.includes('<say-as') ? ['go'] : []);
  });
});

/** Tags that the Node library writes otherwise than its methods are called. */
const tags: Record<string, string> = { sayAs: 'say-as', break: 'break' };
const ssml = ['emphasis', 'lang', 'p', 'phoneme', 'prosody', 's', 'sub', 'w', 'break', 'sayAs'];

/** What the Node library does with its calls, in little. */
function fake(built: Built): unknown {
  return new Proxy(built, {
    get(_, method: string) {
      if (method === 'addText') return (text: string) => built.children.push(text);
      if (method === 'toString') return () => '';
      return (...args: (string | Record<string, unknown>)[]) => {
        const [attributes] = args.filter((arg) => typeof arg === 'object');
        const texts = args.filter((arg) => typeof arg === 'string');
        const name =
          tags[method] ?? (ssml.includes(method) ? method : method.charAt(0).toUpperCase() + method.slice(1));
        const values = Object.entries(attributes ?? {}).map(([key, value]) => [
          key,
          Array.isArray(value) ? value.join(' ') : String(value),
        ]);
        const child = { name, attributes: Object.fromEntries(values), children: texts };
        built.children.push(child);
        return fake(child);
      };
    },
  });
}

function run(program: string): Built {
  const response: Built = { name: 'Response', attributes: {}, children: [] };
  class Response {
    constructor() {
      // biome-ignore lint/correctness/noConstructorReturn: it stands in for a class of the library.
      return fake(response) as Response;
    }
  }
  const library = { twiml: { VoiceResponse: Response, MessagingResponse: Response } };
  new Function('require', 'console', program)(() => library, { log: () => {} });
  return response;
}

test.each(rows)('Node code, run, gives the document again: %#', ({ kind, source }) => {
  expect(comparable(run(code(source, 'node', kind)))).toEqual(comparable(parsed(source)));
});

/** Everything that is written in a way of its own: reserved words, lists, empty values, quotes, texts between elements. */
const demanding = `<Response>
  <!-- The menu -->
  <Gather input="dtmf speech" finishOnKey="" action="/it's?a=1&amp;b=2" method="GET">
    <Say voice="Polly.Joanna" language="en-GB">Say "yes"<break time="1s"/>or <say-as interpret-as="digits">12</say-as>.</Say>
  </Gather>
  <Dial record="record-from-answer" hangupOnStar="true"><Number statusCallbackEvent="initiated ringing">+12025550143</Number></Dial>
  <Redirect>https://app.example/next</Redirect>
</Response>`;

const inside = (language: Language, from: string, to: string) => {
  const whole = code(demanding, language);
  return whole.slice(whole.indexOf(from), whole.indexOf(to)).trimEnd();
};

describe('each language in its own way', () => {
  test('Node', () => {
    expect(inside('node', '//', '\nconsole')).toBe(`// The menu
const gather = response.gather({ input: ['dtmf', 'speech'], finishOnKey: '', action: "/it's?a=1&b=2", method: 'GET' });
const say = gather.say({ voice: 'Polly.Joanna', language: 'en-GB' }, 'Say "yes"');
say.break({ time: '1s' });
say.addText('or ');
say.sayAs({ 'interpret-as': 'digits' }, '12');
say.addText('.');
const dial = response.dial({ record: 'record-from-answer', hangupOnStar: true });
dial.number({ statusCallbackEvent: ['initiated', 'ringing'] }, '+12025550143');
response.redirect('https://app.example/next');`);
  });

  test('Python', () => {
    expect(inside('python', '# The', '\nprint')).toBe(`# The menu
gather = response.gather(input='dtmf speech', finish_on_key='', action="/it's?a=1&b=2", method='GET')
say = gather.say('Say "yes"', voice='Polly.Joanna', language='en-GB')
say.break_(time='1s')
say.append('or ')
say.say_as('12', interpret_as='digits')
say.append('.')
dial = response.dial(record='record-from-answer', hangup_on_star=True)
dial.number('+12025550143', status_callback_event='initiated ringing')
response.redirect('https://app.example/next')`);
  });

  test('Ruby', () => {
    expect(inside('ruby', '# The', '\nputs')).toBe(`# The menu
  response.gather(input: 'dtmf speech', finish_on_key: '', action: '/it\\'s?a=1&b=2', method: 'GET') do |gather|
    gather.say(message: 'Say "yes"', voice: 'Polly.Joanna', language: 'en-GB') do |say|
      say.break(time: '1s')
      say.add_text('or ')
      say.say_as('12', interpretAs: 'digits')
      say.add_text('.')
    end
  end
  response.dial(record: 'record-from-answer', hangup_on_star: true) do |dial|
    dial.number('+12025550143', status_callback_event: 'initiated ringing')
  end
  response.redirect('https://app.example/next')
end`);
  });

  test('PHP', () => {
    expect(inside('php', '// The', '\necho')).toBe(`// The menu
$gather = $response->gather(['input' => 'dtmf speech', 'finishOnKey' => '', 'action' => '/it\\'s?a=1&b=2', 'method' => 'GET']);
$say = $gather->say('Say "yes"', ['voice' => 'Polly.Joanna', 'language' => 'en-GB']);
$say->break_(['time' => '1s']);
$say->append('or ');
$say->say_As('12', ['interpret-as' => 'digits']);
$say->append('.');
$dial = $response->dial(null, ['record' => 'record-from-answer', 'hangupOnStar' => true]);
$dial->number('+12025550143', ['statusCallbackEvent' => 'initiated ringing']);
$response->redirect('https://app.example/next');`);
  });

  test('Java', () => {
    expect(inside('java', '// The', '\n\n        System').replace(/^ {12}/gm, '')).toBe(`// The menu
.gather(new Gather.Builder()
    .inputs(Arrays.asList(Gather.Input.DTMF, Gather.Input.SPEECH))
    .finishOnKey("")
    .action("/it's?a=1&b=2")
    .method(HttpMethod.GET)
    .say(new Say.Builder("Say \\"yes\\"")
        .voice(Say.Voice.POLLY_JOANNA)
        .language(Say.Language.EN_GB)
        .break_(new SsmlBreak.Builder().time("1s").build())
        .addText("or ")
        .sayAs(new SsmlSayAs.Builder("12").interpretAs(SsmlSayAs.InterpretAs.DIGITS).build())
        .addText(".")
        .build())
    .build())
.dial(new Dial.Builder()
    .record(Dial.Record.RECORD_FROM_ANSWER)
    .hangupOnStar(true)
    .number(new Number.Builder("+12025550143").statusCallbackEvents(Arrays.asList(Number.Event.INITIATED, Number.Event.RINGING)).build())
    .build())
.redirect(new Redirect.Builder("https://app.example/next").build())
.build();`);
  });

  test('C#', () => {
    expect(inside('csharp', '// The', '\nConsole')).toBe(`// The menu
var gather = new Gather(input: new List<Gather.InputEnum> { Gather.InputEnum.Dtmf, Gather.InputEnum.Speech }, finishOnKey: "", action: new Uri("/it's?a=1&b=2", UriKind.Relative), method: Twilio.Http.HttpMethod.Get);
var say = new Say("Say \\"yes\\"", voice: "Polly.Joanna", language: "en-GB");
say.Break(time: "1s");
say.AddText("or ");
say.SayAs("12", interpretAs: SsmlSayAs.InterpretAsEnum.Digits);
say.AddText(".");
gather.Append(say);
response.Append(gather);
var dial = new Dial(record: Dial.RecordEnum.RecordFromAnswer, hangupOnStar: true);
dial.Number("+12025550143", statusCallbackEvent: new List<Number.EventEnum> { Number.EventEnum.Initiated, Number.EventEnum.Ringing });
response.Append(dial);
response.Redirect(new Uri("https://app.example/next"));`);
  });

  test('Go, where its library can', () => {
    const queue = `<Response><Dial timeout="20"><!-- Who waits --><Queue url="/c">it's "ours"</Queue></Dial></Response>`;
    expect(code(queue, 'go')).toContain(`		&twiml.VoiceDial{
			Timeout: "20",
			InnerElements: []twiml.Element{
				// Who waits
				&twiml.VoiceQueue{
					Name: "it's \\"ours\\"",
					Url:  "/c",
				},
			},
		},
`);
  });

  test('a message in each', () => {
    const message = '<Response><Message to="+12025550143"><Body>Hi</Body></Message></Response>';
    expect(code(message, 'node', 'messaging')).toContain("message.body('Hi');");
    expect(code(message, 'python', 'messaging')).toContain(
      'from twilio.twiml.messaging_response import MessagingResponse',
    );
    expect(code(message, 'ruby', 'messaging')).toContain("message.body('Hi')");
    expect(code(message, 'php', 'messaging')).toContain(
      "$message = $response->message(null, ['to' => '+12025550143']);",
    );
    expect(code(message, 'java', 'messaging')).toContain('import com.twilio.twiml.messaging.Body;');
    expect(code(message, 'csharp', 'messaging')).toContain('using Twilio.TwiML.Messaging;');
    expect(code(message, 'go', 'messaging')).toContain('&twiml.MessagingBody{');
  });
});

describe('what cannot be said is refused, in words', () => {
  test.each([
    ['<Response><Say>a & b</Say></Response>', 'node', /bare &/],
    ['<Response><Sayy/></Response>', 'python', /no <Sayy>/],
    ['<Response><Say loud="x">Hi</Say></Response>', 'ruby', /no attribute loud/],
    ['<Response><Say>Hi<break/></Say></Response>', 'go', /Go library writes <break>/],
    ['<Response><Gather finishOnKey="" action="/a"/></Response>', 'go', /leaves out finishOnKey/],
    ['{"a": 1}', 'php', /looks like JSON/],
    ['', 'java', /empty/],
  ] as const)('%s in %s', (source, language, message) => {
    expect(toCode(source, language)).toMatchObject({ ok: false, message: expect.stringMatching(message), line: 1 });
  });
});

test('what a text holds never becomes code', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the point.
  const text = '#{exit} $x `y` ${z} \\ \' " ?> */ --';
  const source = `<Response><Say>${text.replace('>', '&gt;')}</Say></Response>`;
  expect(code(source, 'ruby')).toContain(`'#{exit} $x \`y\` \${z} \\\\ \\' " ?> */ --'`);
  expect(code(source, 'php')).toContain(`'#{exit} $x \`y\` \${z} \\\\ \\' " ?> */ --'`);
  expect(code(source, 'java')).toContain(`"#{exit} $x \`y\` \${z} \\\\ ' \\" ?> */ --"`);
  expect(run(code(source, 'node')).children).toEqual([{ name: 'Say', attributes: {}, children: [text] }]);
});

test('a comment stays one, whatever ends a line in a language or begins an escape in it', () => {
  const comment = 'a\nb\u2028c\u0085d\\u000ae';
  for (const { id } of languages) {
    const lines = code(`<Response><!--${comment}--><Hangup/></Response>`, id).split(/\r\n?|[\n\u0085\u2028\u2029]/);
    expect(lines.filter((line) => /^\s*(\/\/|#) /.test(line)).map((line) => line.trim().slice(-1))).toEqual([
      ...'abce',
    ]);
  }
  expect(code(`<Response><!--${comment}--></Response>`, 'java')).not.toContain('\\u');
});

/** Found by compiling every element with all its attributes against the libraries, or classes with their signatures. */
describe('what a typed library takes in no other way', () => {
  const line = (source: string, language: Language, having: string) =>
    code(`<Response>${source}</Response>`, language)
      .split('\n')
      .filter((each) => each.includes(having))
      .map((each) => each.trim())
      .join(' ');

  test('a word instead of a number', () => {
    expect(line('<Gather timeout="auto"/>', 'java', 'auto')).toContain('.option("timeout", "auto")');
    expect(line('<Gather timeout="auto"/>', 'csharp', 'auto')).toContain('.SetOption("timeout", "auto")');
    expect(line('<Gather timeout="auto"/>', 'python', 'auto')).toContain("timeout='auto'");
  });

  test('a value without a constant', () => {
    expect(line('<Dial record="true">+12025550143</Dial>', 'java', 'record')).toContain('.option("record", "true")');
    expect(line('<Say voice="Polly.Nobody">Hi</Say>', 'java', 'voice')).toContain('.option("voice", "Polly.Nobody")');
    expect(line('<Dial><Conference beep="false">a</Conference></Dial>', 'java', 'beep')).toContain('Beep.FALSE');
  });

  test('a method that has a type of its own', () => {
    const stream = '<Connect><Stream url="wss://app.example/a" statusCallbackMethod="GET"/></Connect>';
    expect(line(stream, 'java', 'Method')).toContain('Stream.StatusCallbackMethod.GET');
    expect(line(stream, 'csharp', 'Method')).toContain('Stream.StatusCallbackMethodEnum.Get');
  });

  test('numbers in a row', () => {
    const prompt = '<Pay><Prompt for="security-code" attempt="1 2"><Say>Again</Say></Prompt></Pay>';
    expect(line(prompt, 'java', 'ttempt')).toContain('.attempts(Arrays.asList(1, 2))');
    expect(line(prompt, 'csharp', 'ttempt')).toContain('attempt: new List<int> { 1, 2 }');
    expect(line(prompt, 'node', 'ttempt')).toContain('attempt: [1, 2]');
  });

  test('an empty text, where there has to be one', () => {
    expect(line('<Gather action="/a"/><Redirect/>', 'python', '.redirect')).toBe("response.redirect('')");
    expect(line('<Gather action="/a"/><Redirect/>', 'java', '.redirect')).toBe(
      '.redirect(new Redirect.Builder("").build())',
    );
  });

  test('nothing at all', () => {
    expect(code('<Response/>', 'go')).toContain('twiml.Voice([]twiml.Element{})');
  });
});

test('the old <Sms> in a message is refused: no library has it', () => {
  for (const { id } of languages)
    expect(toCode('<Response><Sms>Hi</Sms></Response>', id, { kind: 'messaging' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('<Message>'),
    });
});
