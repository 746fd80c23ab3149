import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { categorySchema } from './schemas/category.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { termSchema } from './schemas/term.ts';

export const collections = {
  terms: defineCollection({
    loader: glob({ base: './content/terms', pattern: '*.mdx' }),
    schema: termSchema,
  }),
  categories: defineCollection({
    loader: glob({ base: './content/categories', pattern: '*.mdx' }),
    schema: categorySchema,
  }),
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '*/*.mdx' }),
    schema: lessonSchema,
  }),
};
