export { planData } from './data/version.ts';
export { maxInputLength, parsePhone } from './parse.ts';
export { countryCallingCodeOf, regions } from './plan.ts';
export { regionName } from './region-names.ts';
export * from './types.ts';
