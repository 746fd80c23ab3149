/** Scenarios that test an app, and what they covered. An entry of its own: only those load it who run them. */

export type { Check } from './check.ts';
export { type Coverage, type CoverageItem, coverageOf } from './coverage.ts';
export { recordCall, recordTexts } from './record.ts';
export { runScenario, type ScenarioResult } from './run.ts';
export type { Expectation, Scenario, ScenarioInput } from './types.ts';
