import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lessonSchema } from './schemas/lesson.ts';
import { termSchema } from './schemas/term.ts';

export const collections = {
  terms: defineCollection({
    loader: glob({ base: './content/terms', pattern: '*.mdx' }),
    schema: termSchema,
  }),
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '*/*.mdx' }),
    schema: lessonSchema,
  }),
};
