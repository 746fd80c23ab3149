export { countryCallingCodeOf, dialFrom, maxInputLength, parsePhone, regionName, regions } from './core.ts';
export { planData } from './data/version.ts';
export type { Dialling } from './dial.ts';
export type { ExampleNumber } from './examples.ts';
export * from './types.ts';
export type { Edit } from './typing.ts';

/** The plans of short numbers, for `parsePhone`: 11 kB compressed, and so loaded on first need. */
export const loadShortNumbers = async () => (await import('./short-number-plan.ts')).findShortNumber;

/** Example numbers of a region, loaded on first need. */
export const loadExamples = async () => (await import('./examples.ts')).exampleNumbers;

/** What regroups a number while it is typed, loaded when someone begins to. */
export const loadTyping = async () => (await import('./typing.ts')).regroup;
