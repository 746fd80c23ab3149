import { z } from 'zod';

const text = z.string().min(1);

const ladder = z
  .strictObject({
    title: text,
    parties: z.array(text).min(1),
    messages: z.array(
      z.strictObject({
        from: text,
        to: text,
        label: z.string(),
        kind: z.enum(['request', 'response', 'media']).optional(),
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

const bitLayout = z.strictObject({
  title: text,
  unit: z.enum(['bit', 'septet', 'octet', 'digit']),
  rows: z
    .array(
      z.strictObject({
        label: z.string().optional(),
        cells: z
          .array(
            z.strictObject({
              label: text,
              width: z.number().positive(),
              value: z.string().optional(),
              tone: z.literal([1, 2, 3, 4, 5, 6]).optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  order: z.array(text).optional(),
});

const timeline = z.strictObject({
  title: text,
  events: z.array(z.strictObject({ at: text, label: text, note: z.string().optional() })).min(1),
});

/** What the diagrams of an entry are given, by the name of the component. */
export const diagramSchemas = { BitLayout: bitLayout, Ladder: ladder, Timeline: timeline };
