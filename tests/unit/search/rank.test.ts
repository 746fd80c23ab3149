import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { createSearch } from '../../../src/search/rank.ts';
import { groupMatches } from '../../../src/search/results.ts';
import { documents } from './documents.ts';
import { spellings } from './spellings.ts';

const search = createSearch(documents);
const ids = (query: string) => search(query).matches.map(({ document }) => document.id);
const first = (query: string) => ids(query)[0];

/** Every document with each name that has to find it first. */
const named = documents.flatMap((document) =>
  [document.title, ...document.aliases].map((name) => [document.id, name] as const),
);

const every = { term: 99, widget: 99, lesson: 99 };

/** Every way to leave a letter out, double it, change it, or swap it with the next. */
function slipsOf(word: string): string[] {
  return Array.from(word, (letter, at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    `${word.slice(0, at)}x${word.slice(at + 1)}`,
    word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2),
  ]).flat();
}

describe('a name finds its document first', () => {
  it.each(named)('%s by %s, however it is typed', (id, name) => {
    for (const spelling of spellings(name)) expect([spelling, first(spelling)]).toEqual([spelling, id]);
  });

  it.each([
    ['e164', 'e164'],
    ['e 164', 'e164'],
    ['E-164', 'e164'],
    ['gsm7', 'gsm-7'],
    ['GSM 7', 'gsm-7'],
    ['c#', 'c-sharp'],
    ['C Sharp', 'c-sharp'],
    ['10 DLC', 'long-code'],
    ['2 fa', 'two-factor-authentication'],
    ['short message service', 'sms'],
    ['2-factor', 'two-factor-authentication'],
    ['2 step verification', 'two-factor-authentication'],
  ])('%s finds %s', (query, id) => expect(first(query)).toBe(id));

  it('says that the match is exact, and by which other name', () => {
    expect(search('Phone Tree').matches[0]).toMatchObject({ exact: true, alias: 'phone tree' });
    expect(search('phone menu').matches[0]).not.toHaveProperty('alias');
    expect(search('E 164').matches[0]).not.toHaveProperty('alias');
    expect(search('phone tre').matches[0]).toMatchObject({ exact: false, alias: 'phone tree' });
  });

  it('finds plurals', () => {
    expect(first('webhooks')).toBe('webhook');
    expect(first('short codes')).toBe('short-code');
    expect(first('text messages')).toBe('sms');
  });
});

describe('a name while it is typed', () => {
  it.each(named)('%s: the last letters of %s bring nothing else to the top', (id, name) => {
    const begun = name.slice(0, Math.max(4, name.length - 2));
    const rivals = documents.filter(({ title, aliases }) =>
      [title, ...aliases].some((other) => other.startsWith(begun)),
    );
    if (rivals.length === 1) expect([begun, first(begun)]).toEqual([begun, id]);
  });

  it('finds the words of a name in any order, begun or whole', () => {
    expect(first('limit sms char')).toBe('sms-character-limit');
    expect(first('tree phone')).toBe('phone-menu');
    expect(ids('c')[0]).toBe('c-sharp');
  });
});

describe('the order of names', () => {
  it.each([
    ['message', 'sms'],
    ['text', 'sms'],
    ['smss', 'sms'],
    ['number', 'phone-number'],
    ['phone', 'phone-menu'],
  ])('%s finds %s first', (query, id) => expect(first(query)).toBe(id));

  const named = (kind: SearchDocument['kind'], level: SearchDocument['level'], linked = 0): SearchDocument => ({
    kind,
    id: `${kind}-${level}-${linked}`,
    title: 'Ring tone',
    aliases: [],
    misspellings: [],
    text: '',
    headings: [],
    ...(level && { level }),
    linked,
  });

  it('is, between equals, terms, widgets, lessons; basic, advanced; much linked to, little', () => {
    const equal = [
      named('lesson', 'basic'),
      named('widget', undefined),
      named('term', 'advanced'),
      named('term', 'intermediate'),
      named('term', 'basic'),
      named('term', 'advanced', 30),
    ];
    const found = createSearch(equal);
    for (const query of ['ring tone', 'ring tones', 'ring', 'tone', 'ringg tone']) {
      expect(found(query).matches.map(({ document }) => document)).toEqual(equal.toReversed());
    }
  });
});

describe('several names in one query', () => {
  it.each([
    ['sms or sip', ['sip', 'sms']],
    ['difference between webhook and twiml', ['twiml', 'webhook']],
    ['GSM-7 vs. UCS-2', ['gsm-7', 'ucs-2']],
    ['phone tree or voip or pstn', ['phone-menu', 'pstn', 'voip']],
  ])('%s finds %s before what speaks of them', (query, expected) =>
    expect(ids(query).slice(0, expected.length).sort()).toEqual(expected),
  );
});

describe('slips', () => {
  const names = [
    'webhook',
    'unicode',
    'twiml',
    'phone menu',
    'short code',
    'long code',
    'e164',
    'gsm 7',
    'voip',
    'pstn',
  ];
  it.each(names)('one slip in %s is forgiven', (name) => {
    const missed = slipsOf(name).filter((typed) => first(typed) !== first(name));
    expect(missed).toEqual([]);
  });

  it.each([
    ['wbehook', 'webhook'],
    ['webohok', 'webhook'],
    ['twmil', 'twiml'],
    ['unciode', 'unicode'],
    ['voipp', 'voip'],
    ['aplication-to-persn', 'a2p'],
    ['sesion initation protocol', 'sip'],
    ['two factor autentication', 'two-factor-authentication'],
    ['autenticat', 'two-factor-authentication'],
    ['pohne tere', 'phone-menu'],
    ['text mesage', 'sms'],
    ['charcter limit', 'sms-character-limit'],
  ])('%s finds %s', (query, id) => expect(first(query)).toBe(id));

  it('asks the full text for the name that was meant', () => {
    expect(search('wbehook').fullText).toBe('Webhook');
    expect(search('segmint calculator').fullText).toBe('segment calculator');
    expect(search('webhook retries').fullText).toBe('webhook retries');
  });

  it('does not guess at short words', () => {
    expect(search('spi').matches).toEqual([]);
    expect(search('xms').matches).toEqual([]);
  });
});

describe('texts', () => {
  it.each([
    ['phone tree', 'phone-menu'],
    ['text message length', 'sms-character-limit'],
    ['how many characters fit in a text message', 'sms-character-limit'],
    ['sign-in codes', 'a2p'],
    ['plus sign', 'e164'],
    ['something you know', 'two-factor-authentication'],
    ['sms quota', 'sms'],
    ['what happens at the seven bits of gsm7', 'gsm-7'],
    ['leased for high volume texting', 'short-code'],
    ['registered phone number to send from', 'long-code'],
  ])('%s finds %s', (query, id) => expect(first(query)).toBe(id));

  it('puts the widget first where its name is what was typed', () => {
    expect(first('E.164 formatter')).toBe('e164-formatter');
    expect(ids('e164').slice(0, 2)).toEqual(['e164', 'e164-formatter']);
  });
});

describe('nothing to find', () => {
  it.each([
    'zebra',
    'xylophone quartet',
    'qwertyuiop',
    'lorem ipsum dolor',
    'how to bake bread',
    'football world cup',
    'bank holiday opening hours',
  ])('%s has no match', (query) => expect(search(query).matches).toEqual([]));

  it('offers what comes nearest', () => {
    const { matches, nearest } = search('telephonic nmbr');
    expect(matches).toEqual([]);
    expect(nearest.map(({ document }) => document.id)).toContain('phone-number');
    expect(search('zzzzzz').nearest).toEqual([]);
  });

  it.each(['', '   ', '!!!', '.*', '😀😀', '()[]{}', '\ud800', '\u202e', '<>&"'])(
    '%j is answered with nothing',
    (query) => {
      expect(search(query)).toMatchObject({ matches: [], nearest: [], fullText: '' });
    },
  );

  it('answers 10,000 characters at once', () => {
    for (const text of ['a', 'sms ', '.', '<b>', '(a+)+$', '🙂', 'ﷺ', 'مرحبا ']) {
      const start = performance.now();
      search(text.repeat(10_000 / text.length));
      expect(performance.now() - start).toBeLessThan(200);
    }
  });

  it('answers anything with documents as they are, each once, and at most three near ones', () => {
    const anyUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));
    const odd = fc.constantFrom(
      '<b>',
      '&amp;',
      '\\',
      '(a+)+$',
      '[',
      '{',
      '*',
      '🙂',
      '\u202e',
      'مرحبا',
      'שלום',
      'ﷺ',
      '\0',
      '%',
      '"',
    );
    const known = fc.constantFrom(...named.map(([, name]) => name));
    const query = fc.array(fc.oneof(odd, known, fc.string({ unit: anyUnit, maxLength: 12 })), { maxLength: 8 });
    fc.assert(
      fc.property(query, fc.constantFrom('', ' '), (parts, separator) => {
        const { matches, nearest } = search(parts.join(separator));
        const found = [...matches, ...nearest].map(({ document }) => document);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((document) => documents.includes(document))).toBe(true);
        expect(nearest.length).toBeLessThanOrEqual(matches.length > 0 ? 0 : 3);
        for (const { href, title, text, sections = [] } of groupMatches(search(parts.join(separator)), every).flatMap(
          (group) => group.results,
        )) {
          const document = found.find((one) => one.title === title);
          expect(
            document?.text.endsWith(
              text
                .map((piece) => piece.text)
                .join('')
                .replace(/^… /, ''),
            ),
          ).toBe(true);
          for (const section of sections) expect(section.href.startsWith(`${href}#`)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('misspellings that an entry lists', () => {
  const entry: SearchDocument = {
    kind: 'term',
    id: 'sip',
    title: 'SIP',
    aliases: [],
    misspellings: ['zipp protocol'],
    text: 'A protocol of calls.',
    headings: [],
    linked: 0,
  };
  it('find it and are not shown', () => {
    const { matches } = createSearch([entry])('zipp protocol');
    expect(matches).toEqual([{ document: entry, exact: true }]);
  });
});
