import { z } from 'zod';
import { categoryIds } from './category.ts';
import { day } from './day.ts';
import { levels } from './level.ts';
import { slug } from './slug.ts';
import { sourceSchema } from './source.ts';

/** What another name for a term is to its title. */
export const aliasKinds = ['abbreviation', 'synonym', 'plural', 'spelling', 'misspelling', 'former'] as const;

/** Front matter of `content/terms/<slug>.mdx`. */
export const termSchema = z.strictObject({
  /** The canonical name, as a heading: "SMS (Short Message Service)". */
  title: z.string().min(1),
  /** The short form of the title, where there is one: "SMS". */
  abbreviation: z.string().min(1).optional(),
  /** What the short form stands for: "Short Message Service". */
  expansion: z.string().min(1).optional(),
  /** Other names that must find this entry. Each redirects to it. */
  aliases: z.array(z.strictObject({ name: z.string().min(1), kind: z.enum(aliasKinds) })).default([]),
  /** One or two plain sentences that stand alone: in hovercards, search results, JSON-LD, embeds and the API. */
  definition: z
    .string()
    .min(60, 'A definition has at least 60 characters, so that it can stand alone.')
    .max(300, 'A definition has at most 300 characters. Move the rest into the body.'),
  /** The field the term belongs to: a key of src/schemas/category.ts. */
  category: z.enum(categoryIds),
  level: z.enum(levels),
  /** The provider whose product term this is, where it is one: "Twilio". */
  provider: z.string().min(1).optional(),
  /** Ids of entries worth reading next. */
  related: z.array(slug).default([]),
  /** Entries that readers mix up with this one, and how they differ. The other entry names this one too. */
  confusedWith: z.array(z.strictObject({ term: slug, how: z.string().min(20) })).default([]),
  /** Widgets shown under the entry, each opened in the state that shows the entry's point. */
  widgets: z
    .array(
      z.strictObject({
        /** Id of a row in src/widgets/registry.ts. */
        widget: slug,
        /** Opening state; what is left out takes the widget's default. */
        state: z.record(z.string(), z.unknown()).default({}),
        /** What to see or try, in a sentence. */
        caption: z.string().min(10),
      }),
    )
    .default([]),
  /** What the entry's facts rest on. At least one is primary. */
  sources: z.array(sourceSchema).min(1, 'Cite at least one source.'),
  /** The day the entry was last checked against its sources. */
  verified: day,
  /** The day the entry was first published. */
  added: day,
  /** The last change of substance, for the feed: the day and what changed. */
  revised: z.strictObject({ on: day, note: z.string().min(10) }).optional(),
});

export type Term = z.infer<typeof termSchema>;
