/** How deep a reader has to be in the field to need an entry. */
export const levels = ['basic', 'intermediate', 'advanced'] as const;

export type Level = (typeof levels)[number];
