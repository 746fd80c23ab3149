import { one, type Schema, text, words } from './types.ts';

/** Speech Synthesis Markup Language inside <Say>. */
export const ssml: Schema = {
  break: {
    kind: 'ssml',
    children: [],
    attributes: {
      strength: one('none x-weak weak medium strong x-strong'),
      time: text,
    },
  },
  emphasis: {
    kind: 'ssml',
    children: words('break emphasis lang phoneme prosody say-as sub w'),
    attributes: {
      level: one('strong moderate reduced'),
    },
    text: true,
  },
  lang: {
    kind: 'ssml',
    children: words('break emphasis lang p phoneme prosody s say-as sub w'),
    attributes: {
      'xml:lang': one(
        'arb ar-AE ca-ES cmn-CN cy-GB da-DK de-DE de-AT en-AU en-GB en-GB-WLS en-IN en-NZ en-US en-ZA es-ES es-MX es-US fi-FI fr-CA fr-FR he-IL hi-IN is-IS it-IT ja-JP ko-KR nb-NO nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sv-SE tr-TR yue-CN',
      ),
    },
    text: true,
  },
  p: {
    kind: 'ssml',
    children: words('break emphasis lang phoneme prosody s say-as sub w'),
    attributes: {},
    text: true,
  },
  phoneme: {
    kind: 'ssml',
    children: [],
    attributes: {
      alphabet: one('ipa x-sampa x-amazon-jyutping x-amazon-pinyin x-amazon-pron-kana x-amazon-yomigana'),
      ph: text,
    },
    text: true,
  },
  prosody: {
    kind: 'ssml',
    children: words('break emphasis lang p phoneme prosody s say-as sub w'),
    attributes: {
      pitch: text,
      rate: text,
      volume: text,
    },
    text: true,
  },
  s: {
    kind: 'ssml',
    children: words('break emphasis lang phoneme prosody say-as sub w'),
    attributes: {},
    text: true,
  },
  'say-as': {
    kind: 'ssml',
    children: [],
    attributes: {
      format: one('mdy dmy ymd md dm ym my d m y yyyymmdd'),
      'interpret-as': one(
        'characters spell-out cardinal number ordinal digits fraction unit date time address expletive telephone',
      ),
    },
    text: true,
  },
  sub: {
    kind: 'ssml',
    children: [],
    attributes: {
      alias: text,
    },
    text: true,
  },
  w: {
    kind: 'ssml',
    children: words('break emphasis phoneme prosody say-as sub'),
    attributes: {
      role: text,
    },
    text: true,
  },
};
