/** As many pieces as fit into the 64 kB of a document. */
function fill(piece: (i: number) => string, open = '<Response>', close = '</Response>'): string {
  let source = open;
  for (let i = 0; source.length < 65_000; i++) source += piece(i);
  return source + close;
}

/** Documents as large as they may be, right ones and those that are as much work as can be. */
export const largest: Readonly<Record<string, string>> = {
  'right verbs': fill(() => '<Say voice="man">Hello there, caller.</Say>\n'),
  'right SSML': fill(() => '<break time="1s"/>', '<Response><Say>', '</Say></Response>'),
  'text alone': fill(() => 'word ', '<Response><Say>', '</Say></Response>'),
  'unknown elements': fill(() => '<Foo/>'),
  'unknown elements, each another': fill((i) => `<Fo${i.toString(36)}/>`),
  'unknown attributes': fill((i) => `<Say a${i.toString(36)}="">x</Say>`),
  'attributes of one element': fill((i) => ` a${i.toString(36)}=""`, '<Response', '/>'),
  'one attribute again and again': fill(() => ' a=""', '<Response', '/>'),
  'values without quotes': fill((i) => ` a${i}=1`, '<Response', '/>'),
  'wrong values': fill((i) => `<Dial ringTone="x${i}">+12025550143</Dial>`),
  'wrong languages': fill((i) => `<Say language="e${i}">x</Say>`),
  'wrong events': fill(() => '<Dial><Number statusCallbackEvent="a b c d e f">+12025550143</Number></Dial>'),
  'wrong nesting': fill(() => '<Number>+12025550143</Number>'),
  'text in between': fill(() => 'x<Hangup/>'),
  'bare ampersands': fill(() => '& '),
  'bare less-than signs': fill(() => '< '),
  'unknown entities': fill((i) => `&e${i.toString(36)};`),
  'control characters': fill(() => '\u0001'),
  'open tags': fill(() => '<Say>'),
  'end tags': fill(() => '</Say>'),
  'crossed tags': fill(() => '<a><b></a></b>'),
  'misspelt end tags': fill(() => '<Say>x</say>'),
  'addresses with spaces': fill(() => '<Play>http://a b</Play>'),
  'questions without action': fill(() => '<Gather/>'),
  'empty messages': fill(() => '<Message/>'),
  'empty lines': fill(() => '\n'),
};
