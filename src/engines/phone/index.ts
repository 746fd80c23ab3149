export { planData } from './data/version.ts';
export { type Dialling, dialFrom } from './dial.ts';
export type { ExampleNumber } from './examples.ts';
export { maxInputLength, parsePhone } from './parse.ts';
export { countryCallingCodeOf, regions } from './plan.ts';
export { regionName } from './region-names.ts';
export * from './types.ts';
export { type Edit, groupDigits, regroup } from './typing.ts';

/** The plans of short numbers, for `parsePhone`: 11 kB compressed, and so loaded on first need. */
export const loadShortNumbers = async () => (await import('./short-number-plan.ts')).findShortNumber;

/** Example numbers of a region, loaded on first need. */
export const loadExamples = async () => (await import('./examples.ts')).exampleNumbers;
