import { type Passage, sentences, words } from './passages.ts';

/** The prose of one entry, and the names that it is known by. */
export interface Entry {
  passages: Passage[];
  names: string[];
}

export interface ProseRule {
  name: string;
  why: string;
  /** Passages that it must find something in, and that it must pass. */
  bad: string[];
  good: string[];
  /** What is wrong, each with its place. */
  find(entry: Entry): string[];
}

const inEach = (find: (text: string) => string[]) => (entry: Entry) =>
  entry.passages.flatMap(({ place, text }) => find(text).map((found) => `${place}: ${found}`));

const matches = (pattern: RegExp, advice: string) =>
  inEach((text) => [...text.matchAll(pattern)].map(([found]) => `"${found}": ${advice}`));

const longest = 32;

/** Abbreviations that our readers know better than what they stand for, and proper names. */
const known = new Set(
  (
    'AI AM API APIs AT&T AWS CSS CSV DC EU FAQ GSM HTML HTTP HTTPS GSM-7 ASCII ID IDs IBM IP IPv4 IPv6 ISO JSON MIT OK OS PC PDF PIN PM SHA1 SHA256 SIM SMS TCP TS TV UCS-2 UK URI URL URLs US USD UTC UTF-8 UTF-16 XML ' +
    // Organizations, known by these letters alone.
    '3GPP CTIA ETSI FCC IEEE IETF ITU ITU-T NIST RFC W3C WHATWG ECMA ANSI ' +
    // Units.
    'GB GHz Hz kB KB kHz MB MHz ' +
    // What is sent or pressed: requests, keywords, keys.
    'ACK BYE CANCEL CONFIRM DELETE ESC GET HELP INFO INVITE JOIN NO OPTIONS PATCH POST PUT REGISTER START STOP YES CR LF'
  ).split(' '),
);

const abbreviation =
  /(?<![\p{L}\p{N}`/._+-])(?=[\p{L}\p{N}&]*\p{Lu}[\p{L}\p{N}&]*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}&-]*\b/gu;

/** Not an abbreviation but a name written with inner capitals: JavaScript, WebRTC's "WebRTC" is its whole name. */
const isName = (word: string) => /^\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(word);

/** A code point: 20AC, 10FFFF. */
const isHexadecimal = (word: string) => /^(?=.*\d|F+$)[\dA-F]{4,6}$/.test(word);

const letters = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
const singular = (word: string) => word.replace(/(?<=\p{Lu})s$/u, '');

/** Spelled out where it stands: "Real-time Transport Protocol (RTP)", "RTP (Real-time Transport Protocol)". */
function isSpelledOut(word: string, text: string) {
  const escaped = singular(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\([^()]*\\b${escaped}s?\\b[^()]*\\)|\\b${escaped}s?(?: \\p{Ll}+)? \\([^()]+\\)`, 'u').test(text);
}

export const proseRules: ProseRule[] = [
  {
    name: 'filler',
    why: 'Words that promise or soften and say nothing.',
    bad: ['Simply add a number.', 'A seamless experience for all.', 'Note that it fails.', 'In order to call, dial.'],
    good: ['Add a number.', 'The price is adjusted each year.'],
    find: matches(
      /\b(?:simply|seamless(?:ly)?|effortless(?:ly)?|easily|leverag(?:e|es|ing)|robust|powerful|cutting-edge|state-of-the-art|world-class|best-in-class|game-chang\w+|crucial(?:ly)?|delve|utili[sz]e[sd]?|in order to|(?:please )?note that|it is important to|it is worth|when it comes to|a wide (?:range|variety) of|plays? an? \w+ role|in today's|needless to say|basically|essentially|obviously|of course|very)\b/giu,
      'say what is so, without it.',
    ),
  },
  {
    name: 'sentence-length',
    why: `A sentence of more than ${longest} words is read twice, above all in a second language.`,
    bad: [`${'It is said that '.repeat(9)}so.`],
    good: ['A call rings. Then it is answered.', 'See Section 4.2 of RFC 3551. It has the list.'],
    find: inEach((text) =>
      sentences(text)
        .filter((sentence) => words(sentence).length > longest)
        .map((sentence) => `${words(sentence).length} words: "${sentence}"`),
    ),
  },
  {
    name: 'dash',
    why: 'A dash in place of a comma, a colon or a full stop hides how two thoughts belong together.',
    bad: ['It rings — then stops.', 'It rings – then stops.', 'It rings -- then stops.'],
    good: ['It rings from 8 to 9.', 'The range 0–9.', 'A two-way call.'],
    find: matches(/ ?— ?| – | -- /gu, 'use a comma, a colon or a full stop.'),
  },
  {
    name: 'curly-quote',
    why: 'Quotes are straight, as in code, so that search and copies match. A character that is itself meant stands in code.',
    bad: ['The carrier’s network.', 'It says “hello”.'],
    good: ["The carrier's network.", 'It says "hello".'],
    find: matches(/\S*[‘’“”]\S*/gu, 'write it with a straight quote.'),
  },
  {
    name: 'spelling',
    why: 'The site is written in American English. The other spelling is an alias, or stands in quotes where it is spoken of.',
    bad: ['A call centre.', 'Dialling a number.', 'The colour of a licence.'],
    good: ['A call center.', 'In British English it is a "call centre".'],
    find: (entry) =>
      matches(
        /\b(?:\w*cent(?:re|res)|diall(?:ed|ing|er)|signall(?:ed|ing)|colou?rs?(?<=our|ours)|behaviours?|licences?|catalogues?|programmes?|cancell(?:ed|ing)|travell\w+|labell(?:ed|ing)|organis\w+|recognis\w+|authoris\w+|normalis\w+|analys(?:e|ed|es|ing)|serialis\w+|favou?rite(?<=ourite)|artefacts?|judgement|grey|whilst|towards)\b/giu,
        'use the American spelling.',
      )({ ...entry, passages: entry.passages.map((p) => ({ ...p, text: p.text.replace(/"[^"]*"/g, '""') })) }),
  },
  {
    name: 'abbreviation',
    why: 'An abbreviation is spelled out where it is first used, or is a link to its entry there.',
    bad: ['Sound travels as RTP.', 'RTP is for sound. It is the Real-time Transport Protocol (RTP).'],
    good: [
      'Sound travels in the Real-time Transport Protocol (RTP). RTP is fast.',
      'Send it to the API by HTTP.',
      'JavaScript on an iPhone.',
    ],
    find({ passages, names }) {
      const told = new Set([...names, ...names.flatMap((name) => name.split(/[\s()/]+/))].map(letters));
      const found: string[] = [];
      for (const { place, text, linked } of passages) {
        for (const name of linked.flatMap((name) => [name, ...name.split(/[\s()/]+/)]))
          told.add(letters(singular(name)));
        for (const sentence of sentences(text)) {
          for (const [word] of sentence.matchAll(abbreviation)) {
            const key = letters(singular(word));
            if (known.has(word) || known.has(singular(word)) || told.has(key) || isName(word) || isHexadecimal(word))
              continue;
            if (word.split('-').every((part) => known.has(part) || told.has(letters(part)))) continue;
            if (!isSpelledOut(word, sentence)) found.push(`${place}: "${word}" is not spelled out at its first use.`);
            told.add(key);
          }
        }
      }
      return found;
    },
  },
];
