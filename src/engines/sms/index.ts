/** SMS: how a text is encoded and cut into segments. */
export { analyzeSms, countSegments, isGsm7, unitsOf } from './analyze.ts';
export { segmentCapacity } from './capacity.ts';
export { type SubstitutionProfile, substitute, twilioSmartEncoding } from './substitutions.ts';
export type { Encoding, Limit, Offender, SmsAnalysis, SmsOptions, SmsSegment } from './types.ts';
