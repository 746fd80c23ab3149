/*
 * What the parts of the engine that are loaded on demand share with the rest. They take it from here, so that a bundler
 * sees one module that all need, and keeps it in one chunk: that compresses better than many.
 */
export { classify } from './classify.ts';
export { type CountryCode, findCountryCode } from './country-code.ts';
export { dialFrom } from './dial.ts';
export { applyFormat } from './format.ts';
export { maxInputLength, parsePhone } from './parse.ts';
export { countryCallingCodeOf, mainPlan, type Plan, planOf, regions } from './plan.ts';
export { regionName } from './region-names.ts';
