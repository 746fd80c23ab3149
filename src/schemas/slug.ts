import { z } from 'zod';

/** An entry's id as a pattern: lower-case letters and digits joined by single hyphens. */
export const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** An entry's id: its file name and its place in the URL. */
export const slug = z
  .string()
  .regex(
    new RegExp(`^${slugPattern}$`),
    'Use lower-case letters and digits joined by single hyphens, as in "short-code".',
  );
