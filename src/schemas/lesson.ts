import { z } from 'zod';
import { day } from './day.ts';
import { levels } from './level.ts';
import { slug } from './slug.ts';
import { sourceSchema } from './source.ts';

/** Front matter of `content/lessons/<track>/<nn>-<slug>.mdx`. */
export const lessonSchema = z.strictObject({
  title: z.string().min(1),
  /** What the reader can do afterwards, in one or two sentences. */
  summary: z.string().min(60).max(300),
  level: z.enum(levels),
  /** Reading and trying time, in minutes. */
  minutes: z.int().min(1).max(60),
  /** Ids of the terms the lesson teaches, in the order it does. */
  teaches: z.array(slug).min(1),
  /** What the lesson's facts rest on. */
  sources: z.array(sourceSchema).min(1, 'Cite at least one source.'),
  /** The day the lesson was last checked against its sources. */
  verified: day,
});

export type Lesson = z.infer<typeof lessonSchema>;
