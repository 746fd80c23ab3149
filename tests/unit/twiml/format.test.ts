import { parseXml, XmlCdata, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../../src/widgets/twiml-playground/editor/format.ts';
import { tokens } from '../../../src/widgets/twiml-playground/editor/highlight.ts';
import { samples } from '../../../src/widgets/twiml-playground/samples.ts';

describe('format', () => {
  test('indents elements, keeps text, comments and one empty line', () => {
    expect(
      format(`<?xml version="1.0"?><Response><!-- menu -->


<Gather   numDigits = "1"
   action='/a'><Say> Press 1. </Say></Gather  ><Hangup /></Response>`),
    ).toBe(`<?xml version="1.0"?>
<Response>
  <!-- menu -->

  <Gather numDigits="1" action='/a'>
    <Say> Press 1. </Say>
  </Gather>
  <Hangup/>
</Response>
`);
  });

  test('leaves mixed content, CDATA and elements with nothing but space alone', () => {
    const kept = [
      '<Say>Hello <emphasis>you</emphasis>\n there</Say>',
      '<Body> </Body>',
      '<Say><![CDATA[a < b]]> </Say>',
      '<Say>a <!-- <b> --></Say>',
    ];
    for (const inside of kept)
      expect(format(`<Response>${inside}</Response>`)).toBe(`<Response>\n  ${inside}\n</Response>\n`);
  });

  test('puts the attributes of a long tag on lines of their own', () => {
    const url = `https://example.com/${'a'.repeat(80)}`;
    expect(format(`<Response><Gather action="${url}" method="GET"/></Response>`)).toBe(
      `<Response>\n  <Gather\n      action="${url}"\n      method="GET"/>\n</Response>\n`,
    );
  });

  test('does nothing where the tags cannot be told', () => {
    const sources = [
      '',
      'Hello',
      '<Response>',
      '{"a": 1}',
      '<a></b>',
      '</a>',
      '<a b=c/>',
      '<a <b/></a>',
      '<a/>text',
      '<a',
    ];
    for (const source of sources) expect(format(source), source).toBeUndefined();
  });

  test('changes nothing but white space, whatever the text', () => {
    const pieces = [
      '<a>',
      '</a>',
      '<b ',
      'x="1"',
      '/>',
      '>',
      '<',
      '"',
      '&',
      ' ',
      '\n',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      'Hi',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const source = parts.join('');
        const formatted = format(source);
        if (formatted !== undefined) expect(formatted.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
      }),
      { numRuns: 5000 },
    );
  });
});

/** The tree without what formatting may change: white space between tags, where there is no text. */
function tree(node: XmlNode): unknown {
  if (node instanceof XmlText || node instanceof XmlCdata) return node.text;
  if (!('children' in node)) return node.toJSON();
  const children = node.children as XmlNode[];
  const hasText = children.some(
    (child) => child instanceof XmlCdata || (child instanceof XmlText && child.text.trim() !== ''),
  );
  const between = (child: XmlNode) => child instanceof XmlText && !hasText && children.length > 1;
  return {
    name: node instanceof XmlElement ? node.name : '',
    attributes: node instanceof XmlElement ? Object.entries(node.attributes) : [],
    children: children.filter((child) => !between(child)).map(tree),
  };
}
const parsed = (source: string) =>
  tree(parseXml(source, { preserveCdata: true, preserveComments: true, preserveXmlDeclaration: true }));

const space = fc.constantFrom('', ' ', '\n', '\n\n', '\t');
const attribute = fc
  .tuple(space, fc.constantFrom('=', ' = '), fc.constantFrom('"/a?b=1&amp;c=>"', '\'say "x"\'', '""', '"  two  "'))
  .map(
    ([before, equals, value]) =>
      (name: string) =>
        ` ${before}${name}${equals}${value}`,
  );
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom('Response', 'Say', 'Gather', 'ssml:p'),
      attributes: fc.array(attribute, { maxLength: 4 }),
      inside: fc.array(tie('content'), { maxLength: 4 }),
      empty: fc.boolean(),
      gap: space,
    })
    .map(({ name, attributes, inside, empty, gap }) => {
      const start = `<${name}${attributes.map((write, i) => write(`a${i}`)).join('')}${gap}`;
      return empty ? `${start}/>` : `${start}>${inside.join('')}</${name}${gap}>`;
    }),
  content: fc.oneof(
    { maxDepth: 4 },
    space,
    fc.constantFrom('Hello', ' a &lt; b ', "<!-- <b> > ' -->", '<![CDATA[ <x> ]]>', '<?pi a="b>c"?>', '"', "don't"),
    tie('element'),
  ),
}));
const samplesToo = fc.constantFrom(...samples.flatMap(({ documents }) => documents.map(({ source }) => source)));
const documents = fc.oneof(
  samplesToo,
  fc.tuple(fc.constantFrom('', '<?xml version="1.0"?>\n', '<!-- top -->'), element).map((parts) => parts.join('')),
);

test('formatting keeps the tree, and a second time changes nothing', () => {
  let formattedCount = 0;
  fc.assert(
    fc.property(documents, (source) => {
      const formatted = format(source);
      if (formatted === undefined) return;
      formattedCount++;
      expect(parsed(formatted)).toEqual(parsed(source));
      expect(format(formatted)).toBe(formatted);
    }),
    { numRuns: 2000 },
  );
  expect(formattedCount).toBeGreaterThan(1000);
});

describe('tokens', () => {
  const roles = (source: string) =>
    tokens(source).map(({ from, to, role }) => `${role.slice(4)} ${source.slice(from, to)}`);

  test('name each part of a document', () => {
    expect(roles('<?xml version="1.0"?><!-- a --><Say voice="a&amp;{{x}}">Hi &lt; {{From}}</Say>')).toEqual([
      'comment <?xml version="1.0"?>',
      'comment <!-- a -->',
      'function Say',
      'parameter voice',
      'string "a',
      'keyword &amp;',
      'keyword {{x}}',
      'string "',
      'keyword &lt;',
      'keyword {{From}}',
      'function Say',
    ]);
  });

  test('stand in order and apart, whatever the text', () => {
    const pieces = ['<', '</', '>', '"', "'", '=', ' ', '\n', '<!--', '-->', 'Say', '&amp;', '{{', '}}', '<?', '?>'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const source = parts.join('');
        let last = 0;
        for (const { from, to } of tokens(source)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  test('take no long time over what never ends', () => {
    const began = performance.now();
    for (const piece of ['<!--', '<a "', '{{', '&a', '<', '"', '<a b='])
      tokens(piece.repeat((64 * 1024) / piece.length));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
