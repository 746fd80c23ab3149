import type { Rule } from '../rule.ts';

/** Every rule of the content, in the order in which their pages are listed. */
export const rules: readonly Rule[] = [];
