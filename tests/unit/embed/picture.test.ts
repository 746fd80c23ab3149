import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weights } from '../../../src/embed/documentation.ts';
import { drawnStates } from '../../../src/embed/picture/drawn.ts';
import { drawTerm, drawWidget, pictureKey } from '../../../src/embed/picture/index.ts';
import { cut, measure, wrap } from '../../../src/embed/picture/measure.ts';
import { sampleStates } from '../../../src/embed/picture/samples.ts';
import { loadGlossary } from '../../../src/glossary/index.ts';
import { findWidget, type Widget, widgets } from '../../../src/widgets/registry.ts';
import '../seed.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .constantFrom('您的验证码', '👨‍👩‍👧‍👦🇩🇪', 'W'.repeat(500), '<b>&"', '\0\x07\x9f\ud800\uffff', 'a\n\n\nb', '')
    .map((text) => text.repeat(9)),
);

/** What is written in a picture, in the order of the lines. */
const written = (svg: string) => parseXml(svg).root?.text ?? '';

describe('lines of text', () => {
  test('none is wider than asked for, there are no more than asked for, and nothing but spaces is lost', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 60, max: 600 }), fc.integer({ min: 1, max: 8 }), (text, width, most) => {
        const lines = wrap(text, width, 16, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(measure(line, 16)).toBeLessThanOrEqual(width);
        const whole = wrap(text, width, 16, 10_000).join('').replace(/\s/g, '');
        expect(whole).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test('a cut text says so', () => {
    expect(cut('Segments', 400, 12)).toBe('Segments');
    expect(cut('Left in the last segment', 60, 12)).toMatch(/^Left.*…$/);
    expect(wrap('one two three four five six', 60, 16, 2).at(-1)).toMatch(/ …$/);
  });
});

test('every widget can be drawn, and has its samples and its weight told', async () => {
  for (const list of [sampleStates, weights]) expect(Object.keys(list)).toEqual(widgets.map(({ id }) => id));
  for (const { id, title } of widgets) {
    const { svg, alt } = await drawWidget(id, {}, 'wiki.example');
    expect(alt).toMatch(new RegExp(`^${title}\\. .{20}`));
    expect(written(svg)).toContain('wiki.example');
  }
});

test('a picture is well-formed XML whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      parseXml((await drawWidget('sms-segments', { text }, 'x')).svg);
      parseXml((await drawWidget('e164-formatter', { number: text }, 'x')).svg);
      parseXml((await drawWidget('twiml-playground', { documents: [{ path: '/', source: text }] }, 'x')).svg);
      parseXml(drawTerm({ title: text, definition: text, field: text }, 'x').svg);
    }),
    { numRuns: 60 },
  );
});

test('it shows what the engine found', async () => {
  const message = await drawWidget('sms-segments', { text: 'Your parcel is on its way 🚚'.repeat(3) }, 'x');
  expect(written(message.svg)).toMatch(/Segments2EncodingUCS-2/);
  expect(message.alt).toContain('2 segments in UCS-2');
  const number = await drawWidget('e164-formatter', { number: '020 7946 0958', region: 'GB' }, 'x');
  expect(written(number.svg)).toContain('+442079460958');
  const app = await drawWidget(
    'twiml-playground',
    { documents: [{ path: '/', source: '<Response><Sayy/></Response>' }] },
    'x',
  );
  expect(app.alt).toMatch(/One problem\. \/, line 1: /);
});

test('the pictures of the site are small, and told apart by name', async () => {
  const drawn = drawnStates();
  expect(new Set(drawn.map(({ id, key }) => `${id}/${key}`)).size).toBe(drawn.length);
  expect(drawn.filter(({ key }) => key === 'default').map(({ id }) => id)).toEqual(widgets.map(({ id }) => id));
  expect(drawn.length).toBeGreaterThan(70);
  for (const { id, key, state } of drawn) {
    const { svg, height } = await drawWidget(id, state, 'switchboard.example/widgets/');
    expect(Buffer.byteLength(svg), `${id}/${key}`).toBeLessThanOrEqual(4600);
    expect(height).toBeLessThanOrEqual(640);
  }
  for (const { data } of loadGlossary().terms.values()) {
    const { svg } = drawTerm({ title: data.title, definition: data.definition, field: data.category }, 'x');
    expect(written(svg)).not.toContain('…');
  }
});

test('a state has one name, however it is written', () => {
  const { state: schema } = findWidget('sms-segments') as Widget;
  expect(pictureKey(schema, schema.parse({}))).toBe('default');
  expect(pictureKey(schema, schema.parse({ text: 'Hi', referenceBits: 8 }))).toBe(
    pictureKey(schema, schema.parse({ text: 'Hi' })),
  );
});
