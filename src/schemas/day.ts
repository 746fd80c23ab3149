import { z } from 'zod';

/** A day, written as YYYY-MM-DD. YAML readers hand it over as a string or as a Date. */
export const day = z.union(
  [z.date(), z.iso.date().transform((text) => new Date(text))],
  'Write a day of the calendar as YYYY-MM-DD.',
);

/** A day as it is written: YYYY-MM-DD. */
export const isoDay = (date: Date) => date.toISOString().slice(0, 10);
