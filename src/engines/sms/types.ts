export type Encoding = 'GSM-7' | 'UCS-2';

/**
 * National language identifier (TS 23.038 §6.2.1.2.4): 1 Turkish, 2 Spanish (single shift only), 3 Portuguese, 4 Bengali,
 * 5 Gujarati, 6 Hindi, 7 Kannada, 8 Malayalam, 9 Oriya, 10 Punjabi, 11 Tamil, 12 Telugu, 13 Urdu. 0 is none of them.
 */
export type LanguageId = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

/** The tables of one language. */
export interface ShiftLanguage {
  id: LanguageId;
  name: string;
  /** Takes the place of the extension table: code after ESC → character. */
  single: ReadonlyMap<number, string>;
  /** Takes the place of the default alphabet: code → character, `''` where there is none. Spanish has no such table. */
  locking?: readonly string[];
}

/** What `loadShiftTables` gives. */
export type ShiftTables = ReadonlyMap<LanguageId, ShiftLanguage>;

export interface SmsOptions {
  /** `auto` takes GSM-7 where it has every character of the text, and UCS-2 otherwise. */
  encoding?: 'auto' | 'gsm-7' | 'ucs-2';
  /** Width of the reference number in the concatenation header of a message of several segments. */
  referenceBits?: 8 | 16;
  /**
   * What a segment border never cuts through. TS 23.040 forbids to cut an escape pair or a UCS-2 character, so an
   * escape pair is always whole; of surrogate pairs and graphemes it says nothing, and networks differ.
   * - `code-point`: a surrogate pair stays whole.
   * - `grapheme`: what a reader sees as one character stays whole (UAX #29; CR LF is one). One that is longer than a
   *   segment starts a new segment and is cut between code points.
   * - `code-unit`: a border may come between the halves of a surrogate pair. In GSM-7 the same as `code-point`.
   */
  keepTogether?: 'code-point' | 'grapheme' | 'code-unit';
  /**
   * Language whose locking shift table takes the place of the default alphabet, and language whose single shift table
   * takes the place of the extension table; 0, which is the default, leaves them as they are. `auto` tries every
   * language, and takes one only where that saves a segment. Each table costs three octets of header in every segment.
   */
  lockingShift?: LanguageId | 'auto';
  singleShift?: LanguageId | 'auto';
  /** What `await loadShiftTables()` gave. Needed for both shifts. */
  shiftTables?: ShiftTables;
}

export interface SmsSegment {
  /** The part of the text in this segment, as it was written: all parts joined are the text. */
  text: string;
  /** Septets (GSM-7) or UTF-16 code units (UCS-2) of the text, without the header. */
  unitCount: number;
  /** Octets of TP-User-Data on the wire: the user data header with its length octet, fill bits, and the text. At most 140. */
  octets: number;
}

/** A character that GSM-7 does not have. */
export interface Offender {
  /** Where it starts in the text, in UTF-16 code units from 0. */
  index: number;
  /** One code point; half a pair where the text has a lone surrogate. */
  text: string;
  codePoint: number;
  /** What the substitution profile puts in its place; `''` takes it out. */
  substitute?: string;
}

export interface Limit {
  max: number;
  used: number;
  exceeded: boolean;
}

export interface SmsAnalysis {
  encoding: Encoding;
  /** Languages whose shift tables the message is sent with; 0 where it is none. */
  lockingShift: LanguageId;
  singleShift: LanguageId;
  /** Septets or UTF-16 code units of all segments together, without headers. */
  unitCount: number;
  /** Units that one segment of this message holds: 160 alone, 153 among several, and so on. */
  capacity: number;
  /**
   * Octets of the user data header of each segment, its length octet included; 0 where there is none, as in a single
   * segment without shift tables.
   */
  headerOctets: number;
  /** In order; at least one, since an empty text is one empty segment. */
  segments: SmsSegment[];
  /** Units still free in the last segment. A unit more than that makes a new segment. */
  remaining: number;
  /**
   * The characters that GSM-7 does not have, in order. With `auto` they are why the message goes as UCS-2. With
   * `gsm-7` the standard has no code for them: what happens is the provider's choice (a `?` in their place, another
   * look-alike, a refusal). Here each counts one septet, as `?` would, and stays in the text of its segment.
   */
  offenders: Offender[];
  limits: {
    /** Segments against what the header's one octet can number (TS 23.040 §9.2.3.24.1). */
    parts: Limit;
    /** Segments against the most that many messaging APIs take. */
    apiSegments: Limit;
    /** UTF-16 code units against the longest body that many messaging APIs take. */
    apiCharacters: Limit;
  };
}
