import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { type Language, languages, toCode } from '../../../src/engines/twiml/code/index.ts';
import { guide, type RuleGuide } from '../../../src/engines/twiml/guide/index.ts';
import { checkTwiml } from '../../../src/engines/twiml/index.ts';
import { samples } from '../../../src/engines/twiml/samples/index.ts';
import { documents } from './documents.ts';

const code = (source: string, language: Language, kind: 'voice' | 'messaging' = 'voice') => {
  const result = toCode(source, language, { kind });
  return result.ok ? result.code : `refused: ${result.message}`;
};

describe('the samples', () => {
  const rows = samples.flatMap(({ id, kind, documents }) =>
    documents.map((document) => ({ id, kind, documents, document })),
  );
  test.each(rows)('$id $document.path is right where it stands', ({ kind, documents, document: { path, source } }) => {
    expect(checkTwiml(source, { kind, path, documents })).toEqual([]);
  });

  test.each(rows)('$id $document.path is said in every language', ({ kind, document: { source } }) => {
    const refused = languages.filter(({ id }) => !toCode(source, id, { kind }).ok).map(({ id }) => id);
    expect(refused).toEqual(source.includes('<say-as') ? ['go'] : []);
  });
});

/** Tags that the Node library writes otherwise than its methods are called. */
const tags: Record<string, string> = { sayAs: 'say-as', break: 'break' };
const ssml = ['emphasis', 'lang', 'p', 'phoneme', 'prosody', 's', 'sub', 'w', 'break', 'sayAs'];

/** What the Node library does with its calls, in little: a node with its attributes, texts and children. */
interface Built {
  name: string;
  attributes: Record<string, string>;
  children: (Built | string)[];
}
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

const spoken = (text: string) => text.replace(/\s+/g, ' ').trim();

function parsed(element: XmlElement): Built {
  const children: (Built | string)[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(parsed(child));
    else if (child instanceof XmlText && spoken(child.text)) {
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + child.text;
      else children.push(child.text);
    }
  }
  return { name: element.name, attributes: { ...element.attributes }, children };
}
const comparable = ({ name, attributes, children }: Built): unknown => ({
  name,
  attributes,
  children: children
    .map((child) => (typeof child === 'string' ? spoken(child) : comparable(child)))
    .filter((child) => child !== ''),
});

const goodExamples: RuleGuide[] = Object.values(guide);
const rows = [
  ...samples.flatMap(({ kind, documents }) => documents.map(({ source }) => ({ kind, source }))),
  ...documents.map((source) => ({ kind: 'voice' as const, source })),
  ...goodExamples.map(({ kind = 'voice', good }) => ({ kind, source: good })),
];
test.each(rows)('Node code, run, gives the document again: %#', ({ kind, source }) => {
  const { root } = parseXml(source);
  expect(comparable(run(code(source, 'node', kind)))).toEqual(root && comparable(parsed(root)));
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
					Url: "/c",
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
