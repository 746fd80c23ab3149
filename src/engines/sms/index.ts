/** SMS: how a text is encoded and cut into segments. */
export type { Alphabet } from './alphabet.ts';
export { analyzeSms, countSegments, isGsm7, unitsOf } from './analyze.ts';
export { segmentCapacity } from './capacity.ts';
export { type Saving, substitutionSavings } from './savings.ts';
export { alphabetOf } from './shift.ts';
export { type SubstitutionProfile, substitute, twilioSmartEncoding } from './substitutions.ts';
export type {
  Encoding,
  LanguageId,
  Limit,
  Offender,
  ShiftLanguage,
  ShiftTables,
  SmsAnalysis,
  SmsOptions,
  SmsSegment,
} from './types.ts';

/** Fetches the national language shift tables, which few messages need. */
export const loadShiftTables = async () => (await import('./shift-tables.ts')).shiftTables;
