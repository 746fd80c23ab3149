import { z } from 'zod';

const text = z.string().min(1);

/** Who says what to whom, in order of time. Parties are named from left to right. */
const ladder = z
  .strictObject({
    title: text,
    parties: z.array(text).min(1),
    messages: z.array(
      z.strictObject({
        from: text,
        to: text,
        label: z.string(),
        /** A request is drawn solid, a response dashed, media as a thick line both ways. */
        kind: z.enum(['request', 'response', 'media']).optional(),
        /** More words for the text version. */
        note: z.string().optional(),
      }),
    ),
  })
  .superRefine(({ parties, messages }, context) => {
    for (const [index, message] of messages.entries()) {
      for (const end of ['from', 'to'] as const) {
        if (parties.includes(message[end])) continue;
        const wrong = `"${message[end]}" is not one of the parties, ${parties.join(', ')}.`;
        context.addIssue({ code: 'custom', path: ['messages', index, end], message: wrong });
      }
    }
  });

/** Fields side by side, as wide as the units they take. */
const bitLayout = z.strictObject({
  title: text,
  unit: z.enum(['bit', 'septet', 'octet', 'digit', 'answer']),
  rows: z
    .array(
      z.strictObject({
        label: z.string().optional(),
        cells: z
          .array(
            z.strictObject({
              /** What the field is. */
              label: text,
              /** How many units it takes in this row. */
              width: z.number().positive(),
              /** What stands in it: "1101000", "05", "44". */
              value: z.string().optional(),
              /** One tone for all cells of a field. */
              tone: z.literal([1, 2, 3, 4, 5, 6]).optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  /** Labels in the order of their letters, where that is not the order in which they are drawn. */
  order: z.array(text).optional(),
});

/** Events in order of time. */
const timeline = z.strictObject({
  title: text,
  events: z.array(z.strictObject({ at: text, label: text, note: z.string().optional() })).min(1),
});

/** What the diagrams of an entry are given, by the name of the component. */
export const diagramSchemas = { BitLayout: bitLayout, Ladder: ladder, Timeline: timeline };
