import { applyFormat, type CountryCode, classify, findCountryCode, mainPlan, type Plan, planOf } from './core.ts';

/** A change that a person made in a text field. */
export interface Edit {
  before: string;
  after: string;
  /** Position of the caret in `after`. */
  caret: number;
  /** The `inputType` of the browser's input event: insertText, deleteContentBackward, insertFromPaste … */
  inputType: string;
}

/**
 * What a field should hold after an edit, and where its caret belongs; undefined where it should stay as it is. Only
 * separators are put in, moved and taken out, never a digit that was typed, and only in a number that is grouped this way
 * already: whoever writes brackets, dots or words of their own is left alone, and so is what an undo brings back.
 * Deleting a separator alone deletes the digit beyond it, or the separator would come back for ever.
 */
export function regroup(edit: Edit, defaultRegion?: string): { text: string; caret: number } | undefined {
  const { before, inputType } = edit;
  if (inputType.startsWith('history') || !isGrouped(before, defaultRegion)) return undefined;
  // Who puts in a separator, or pastes a number with its own, wants them there.
  if (/[^\d+]/.test(insertedBy(edit))) return undefined;
  const { after, caret } = deleteAcross(edit);
  const text = groupDigits(after, defaultRegion);
  if (text === undefined || text === edit.after) return undefined;
  const atEnd = caret === after.length;
  return { text, caret: atEnd ? text.length : positionBehind(text, countMarks(after.slice(0, caret))) };
}

function insertedBy({ before, after, caret }: Edit): string {
  let start = 0;
  while (start < caret && before[start] === after[start]) start++;
  return after.slice(start, caret);
}

/** Digits and plus: what the number is made of, whatever stands between. */
const isMark = (character: string | undefined) => character !== undefined && /[\d+]/.test(character);
const countMarks = (text: string) => text.replace(/[^\d+]/g, '').length;

const isGrouped = (text: string, defaultRegion: string | undefined) =>
  text.trimEnd() === groupDigits(text, defaultRegion);

function deleteAcross({ before, after, caret, inputType }: Edit): { after: string; caret: number } {
  const onlySeparators = before.length > after.length && countMarks(before) === countMarks(after);
  if (!onlySeparators || !inputType.startsWith('delete')) return { after, caret };
  const [head, tail] = [after.slice(0, caret), after.slice(caret)];
  if (inputType.endsWith('Forward')) return { after: head + tail.replace(/^[^\d+]*[\d+]/, ''), caret };
  const left = head.replace(/[\d+][^\d+]*$/, '');
  return { after: left + tail, caret: left.length };
}

/** The position behind so many digits and pluses. */
function positionBehind(text: string, marks: number): number {
  let position = 0;
  for (let seen = 0; seen < marks; position++) if (isMark(text[position])) seen++;
  return position;
}

/**
 * Puts the separators of its plan into a number that may be unfinished: 0207946 → 020 7946. Its digits stay, in their
 * order; those of no plan stand without separators. Undefined for text that holds more than a plus, digits and simple
 * separators.
 */
export function groupDigits(text: string, defaultRegion?: string): string | undefined {
  if (!/^\+?[\d ()./-]*$/.test(text)) return undefined;
  const plus = text.startsWith('+');
  const digits = text.replace(/\D/g, '');
  const home = defaultRegion && planOf(defaultRegion) ? defaultRegion : undefined;
  const code = findCountryCode(digits, plus, home);
  const grouped = code && (code.codeLength > 0 ? groupInternational(digits, code) : groupNational(digits, code.plan));
  return (plus ? '+' : '') + (grouped ?? digits);
}

/** A number with its country code, and the international prefix before it where one was typed. */
function groupInternational(digits: string, { prefixLength, codeLength, plan }: CountryCode): string | undefined {
  const head = prefixLength + codeLength;
  const rest = digits.slice(head);
  const grouped = rest && group(rest, plan, 'international');
  if (grouped === undefined) return undefined;
  return [digits.slice(0, prefixLength), digits.slice(prefixLength, head), grouped].filter(Boolean).join(' ');
}

/** A number as it is dialled inside its country, with or without the trunk prefix. */
function groupNational(digits: string, plan: Plan): string | undefined {
  // Where the plan transforms what it matches, the match takes in more than the prefix.
  const pattern = plan.transform ? new RegExp(`^${plan.nationalPrefix}`) : plan.prefixForParsing;
  const trunk = pattern?.exec(digits)?.[0] ?? '';
  const rest = digits.slice(trunk.length);
  if (rest === '') return digits;
  const national = group(rest, plan, 'national');
  if (national?.replace(/\D/g, '') === digits) return national;
  // The country writes its numbers with a prefix that was not typed, or without the one that was: 1 202 555 0143.
  const bare = group(rest, plan, 'international');
  return bare && (rest === digits ? bare : `${trunk} ${bare}`);
}

/** Groups the beginning of a national number as the shortest number that it can become, each missing digit in turn 0 to 9. */
function group(digits: string, { countryCallingCode, lengths }: Plan, style: 'national' | 'international') {
  const plan = mainPlan(countryCallingCode);
  for (const length of lengths) {
    const missing = length - digits.length;
    if (missing < 0 || !plan) continue;
    for (let filler = 0; filler < (missing ? 10 : 1); filler++) {
      const formatted = applyFormat(plan, digits + String(filler).repeat(missing), style);
      if (formatted !== undefined) return cutDigits(formatted, missing);
    }
    // A whole number that its country writes without separators.
    const whole = missing === 0 && classify(countryCallingCode, digits).type !== 'unknown';
    if (whole || plan.formats.length === 0) return digits;
  }
  return undefined;
}

/** Takes the last digits off, with the separators that stood between them, and a bracket that nothing closes any more. */
function cutDigits(formatted: string, count: number): string {
  let text = formatted;
  for (let i = 0; i < count; i++) text = text.replace(/\D*\d\D*$/, '');
  return text.includes(')') ? text : text.replace('(', '');
}
