import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompleteOptions, complete } from '../../../src/engines/twiml/complete.ts';
import { checkTwiml } from '../../../src/engines/twiml/index.ts';
import { schemas } from '../../../src/engines/twiml/schema/index.ts';
import { samples } from '../../../src/widgets/twiml-playground/samples.ts';

/** The completions at the | of a source. */
function at(marked: string, options?: CompleteOptions) {
  const offset = marked.indexOf('|');
  return complete(marked.slice(0, offset) + marked.slice(offset + 1), offset, options);
}
const labels = (marked: string, options?: CompleteOptions) =>
  at(marked, options)?.options.map(({ label }) => label) ?? [];

/** The source after an option was taken, with the caret as |. */
function taken(marked: string, label: string, options?: CompleteOptions): string {
  const found = at(marked, options);
  const option = found?.options.find((each) => each.label === label);
  if (!found || !option) throw new Error(`${label} is not offered at ${marked}`);
  const source = marked.replace('|', '');
  const insert = `${option.insert.slice(0, option.caret)}|${option.insert.slice(option.caret)}`;
  return source.slice(0, found.from) + insert + source.slice(found.to);
}

describe('elements', () => {
  test('those that may stand here, and no others', () => {
    expect(labels('<Response><Gather><|</Gather></Response>')).toEqual(['Pause', 'Play', 'Say']);
    expect(labels('<Response><Dial><Nu|')).toContain('Number');
    expect(labels('<Response><|', { kind: 'messaging' })).toEqual(['Message', 'Redirect', 'Sms']);
    expect(labels('<Response><Hangup/><|')).toContain('Say');
    expect(labels('<Response><Pause><|')).toEqual([]);
  });

  test('the root where there is none, and nothing after it', () => {
    expect(labels('|')).toEqual(['Response']);
    expect(labels('<?xml version="1.0"?>\n<|')).toEqual(['Response']);
    expect(labels('<Response/><|')).toEqual([]);
  });

  test('are written whole, with the caret where the next thing goes', () => {
    expect(taken('<Response><|', 'Say')).toBe('<Response><Say>|</Say>');
    expect(taken('<Response>\n  <Ha|\n</Response>', 'Hangup')).toBe('<Response>\n  <Hangup/>|\n</Response>');
    expect(taken('<Response>|</Response>', 'Pause')).toBe('<Response><Pause/>|</Response>');
    expect(taken('<Response><Connect><VirtualAgent><|', 'Config')).toBe(
      '<Response><Connect><VirtualAgent><Config name="|" value=""/>',
    );
  });

  test('are renamed in place where the tag is there already', () => {
    expect(taken('<Response><Sa| voice="alice">Hi</Say></Response>', 'Say')).toBe(
      '<Response><Say| voice="alice">Hi</Say></Response>',
    );
  });

  test('are known by what stands before them alone, so that what is broken after them does not matter', () => {
    expect(labels('<Response><Gather><|\n<Say x="></Response')).toEqual(['Pause', 'Play', 'Say']);
    expect(labels('<Response><Say>Tom & Jerry</say><Gather><|')).toEqual(['Pause', 'Play', 'Say']);
  });
});

describe('end tags', () => {
  test('name the innermost open element', () => {
    expect(taken('<Response><Gather><Say>Hi</|', '</Say>')).toBe('<Response><Gather><Say>Hi</Say>|');
    expect(taken('<Response><Gather></Ga|>', '</Gather>')).toBe('<Response><Gather></Gather>|');
    expect(labels('<Response></Response></|')).toEqual([]);
  });

  test('are offered in text where there is none yet', () => {
    expect(labels('<Response><Say>Hi |')).toContain('</Say>');
    expect(labels('<Response><Say>Hi |</Say></Response>')).not.toContain('</Say>');
  });
});

describe('attributes', () => {
  test('those of the element that it does not have yet', () => {
    const offered = labels('<Response><Gather numDigits="1" | timeout="5">');
    expect(offered).toContain('finishOnKey');
    expect(offered).not.toContain('numDigits');
    expect(offered).not.toContain('timeout');
    expect(labels('<Response><Say><break |')).toEqual(['strength', 'time']);
  });

  test('are written with a place for the value, or renamed', () => {
    expect(taken('<Response><Gather num|>', 'numDigits')).toBe('<Response><Gather numDigits="|">');
    expect(taken('<Response><Gather num|="1">', 'numDigits')).toBe('<Response><Gather numDigits|="1">');
  });

  test('say what they take', () => {
    const info = (name: string) => at('<Response><Dial |>')?.options.find(({ label }) => label === name)?.info;
    expect(info('timeout')).toBe('Whole number, from 5 to 600.');
    expect(info('method')).toBe('One of GET or POST.');
    expect(info('answerOnBridge')).toBe('true or false.');
    expect(info('callReason')).toContain('the SDK does not');
  });

  test('none right after a value, in unknown elements or in an end tag', () => {
    expect(labels('<Response><Gather numDigits="1"|>')).toEqual([]);
    expect(labels('<Response><Foo |>')).toEqual([]);
    expect(labels('<Response><Say></Say |>')).toEqual([]);
  });
});

describe('values', () => {
  test('of a closed list', () => {
    expect(labels('<Response><Dial method="|">')).toEqual(['GET', 'POST']);
    expect(taken('<Response><Dial method="G|">', 'GET')).toBe('<Response><Dial method="GET|">');
    expect(labels('<Response><Dial answerOnBridge="|">')).toEqual(['true', 'false']);
    expect(labels('<Response><Gather timeout="|">')).toEqual(['auto']);
  });

  test('get the quotes that are missing', () => {
    expect(taken('<Response><Dial method=|>', 'GET')).toBe('<Response><Dial method="GET"|>');
    expect(taken('<Response><Dial method="|\n</Response>', 'GET')).toBe('<Response><Dial method="GET"|\n</Response>');
  });

  test('of a list with spaces between, without those that are there', () => {
    const source = '<Response><Dial><Number statusCallbackEvent="initiated an| completed">';
    expect(labels(source)).toEqual(['ringing', 'answered']);
    expect(taken(source, 'answered')).toBe(
      '<Response><Dial><Number statusCallbackEvent="initiated answered| completed">',
    );
  });

  test('are the other documents where a URL is wanted', () => {
    expect(labels('<Response><Gather action="/a|">', { paths: ['/answer', '/sales'] })).toEqual(['/answer', '/sales']);
    expect(labels('<Response><Say voice="|">', { paths: ['/answer'] })).not.toContain('/answer');
  });
});

test('nothing in comments, CDATA, instructions and DOCTYPE; something after them', () => {
  for (const inside of ['<!-- <|', '<![CDATA[ <Say |', '<?xml |', '<!DOCTYPE |'])
    expect(labels(`<Response>${inside}`), inside).toEqual([]);
  expect(labels('<Response><!-- a < b --><|')).toContain('Say');
  expect(labels('<Response><!-- a < b -->|')).toContain('Say');
});

test('whatever is offered, the checker has nothing against', () => {
  const rules = ['unknown-element', 'wrong-nesting', 'wrong-kind', 'unknown-attribute', 'bad-value'];
  for (const kind of ['voice', 'messaging'] as const) {
    for (const [name, { attributes }] of Object.entries(schemas[kind])) {
      const parents = Object.entries(schemas[kind]).filter(([, { children }]) => children.includes(name));
      for (const [parent, { own }] of parents) {
        const home = taken(`<Response><${parent}><|`, name, { kind });
        const bad = (source: string) =>
          checkTwiml(source.replace('|', ''), { kind }).filter(
            (found) => rules.includes(found.rule) && found.from > source.indexOf(`<${name}`),
          );
        expect(bad(home), home).toEqual([]);
        for (const attribute of Object.keys(own?.[name]?.attributes ?? attributes)) {
          const inAttribute = taken(`<Response><${parent}><${name} |>`, attribute, { kind });
          for (const value of labels(inAttribute, { kind })) {
            const written = taken(inAttribute, value, { kind });
            expect(bad(written), written).toEqual([]);
          }
        }
      }
    }
  }
});

test('never throws, and replaces a range around the caret', () => {
  const pieces = [
    '<',
    '</',
    '>',
    '/>',
    '"',
    "'",
    '=',
    ' ',
    '\n',
    '<!--',
    '-->',
    '<![CDATA[',
    'Say',
    'Gather',
    'action',
    '&',
  ];
  const documents = samples.flatMap((sample) => sample.documents.map(({ source }) => source));
  const text = fc.oneof(
    fc.constantFrom(...documents),
    fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.nat(), fc.string({ maxLength: 3 }), (source, position, typed) => {
      const offset = position % (source.length + 1);
      const edited = source.slice(0, offset) + typed + source.slice(offset);
      const found = complete(edited, offset + typed.length);
      if (!found) return;
      expect(found.from).toBeLessThanOrEqual(offset + typed.length);
      expect(found.to).toBeGreaterThanOrEqual(offset + typed.length);
      expect(found.options.length).toBeGreaterThan(0);
      for (const { insert, caret } of found.options) expect(caret).toBeLessThanOrEqual(insert.length);
    }),
    { numRuns: 2000 },
  );
});
