import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberKinds, type PhoneResult, parsePhone, regions } from '../../../src/engines/phone/index.ts';
import { askOracle } from './oracle.ts';

const region = fc.option(fc.constantFrom(...regions, 'ZZ', '', '001', 'constructor'), { nil: undefined });
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^\d{1,4}$/) },
  fc.constantFrom('+', '00', '011', '0', '(0)', '(', ')', '-', ' ', '/', '.', ',', ';', '#', 'x', '\n'),
  fc.constantFrom('ext. ', 'tel:', ';ext=', ';phone-context=+', 'CALL', 'a', 'доб. ', '内線', ' or '),
  fc.constantFrom('\u200e', '\u00a0', '＋', '１', '٣', '۴', '९', '𝟏', '①', '²', '1️⃣', '📞', '\ud800', 'é', 'ß', 'ﬁ'),
);
const messy = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(messy, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 300 }));

function checkParts(input: string, result: PhoneResult) {
  let done = 0;
  for (const { from, to } of result.parts) {
    expect(from).toBeGreaterThanOrEqual(done);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(input.length);
    done = to;
  }
  if (!result.ok) return;
  const digits = result.parts.filter(({ kind }) => numberKinds.includes(kind)).map((part) => part.digits);
  expect(`+${digits.join('')}`).toBe(result.e164);
  expect(result.parts.filter(({ kind }) => kind === 'extension').map((part) => part.digits)).toEqual(
    result.extension === undefined ? [] : [result.extension],
  );
}

test('any input is answered, with parts that lie in it in order and make up the number', () => {
  fc.assert(
    fc.property(anything, region, (input, defaultRegion) => {
      const result = parsePhone(input, { defaultRegion });
      checkParts(input, result);
      if (result.ok) expect(result.e164).toMatch(/^\+[1-9]\d{2,14}$/);
      else expect(result.message).toMatch(/^\S.{15,}[.?]$/s);
    }),
    { numRuns: 4000 },
  );
});

test('every format of a number reads back as that number', () => {
  fc.assert(
    fc.property(fc.constantFrom(...regions), fc.stringMatching(/^[1-9]\d{5,11}$/), (defaultRegion, digits) => {
      const result = parsePhone(digits, { defaultRegion });
      if (!result.ok || !result.valid || result.region !== defaultRegion) return;
      for (const text of Object.values(result.formats)) {
        const again = parsePhone(text, { defaultRegion });
        // A plan may write a number in a way it reads differently (Gabon's old seven digits): then Google does so too.
        if (again.ok && again.e164 === askOracle(text, defaultRegion)?.e164) continue;
        expect(again.ok && again.e164, text).toBe(result.e164);
      }
    }),
    { numRuns: 4000 },
  );
});

test('each script’s digits, each dash and each space read like ASCII', () => {
  const ascii = '+442079460958';
  for (const zero of ['０', '٠', '۰', '०', '๐', '𝟎', '𞥐']) {
    const start = zero.codePointAt(0) ?? 0;
    const text = [...'442079460958'].map((digit) => String.fromCodePoint(start + Number(digit))).join('');
    for (const separator of ['', '\u2011', '\u2212', '\u3000', '\u00a0', '\u200b']) {
      const result = parsePhone(`+${[...text].join(separator)}`);
      expect(result.ok && result.e164, text).toBe(ascii);
      checkParts(`+${[...text].join(separator)}`, result);
    }
  }
});

test('an input of any size is answered at once', () => {
  const inputs = [
    '9'.repeat(300),
    '1'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    '+'.repeat(250),
    '(((('.repeat(62),
    'x1'.repeat(125),
    ' ,'.repeat(124),
    '1 ,-'.repeat(62),
  ];
  for (const input of inputs) {
    const start = performance.now();
    expect(parsePhone(input, { defaultRegion: 'US' }).ok).toBe(false);
    expect(performance.now() - start, input.slice(0, 10)).toBeLessThan(50);
  }
});
