import * as z from 'zod/mini';

/** Seconds on the virtual clock; no call is longer than a day. */
export const seconds = z.number().check(z.minimum(0), z.maximum(86_400));

/** How a far side can answer, as the engine's `Outcome`. */
export const outcomes = ['answered', 'machine', 'busy', 'no-answer', 'failed', 'canceled'] as const;

const after = z.exactOptional(seconds);

const input = z.union([
  z.object({ type: z.literal('wait') }),
  z.object({ type: z.literal('digit'), digit: z.string().check(z.regex(/^[0-9*#]$/)), after }),
  z.object({
    type: z.literal('say'),
    text: z.string(),
    confidence: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
    after,
  }),
  z.object({ type: z.literal('hangup'), after }),
  z.object({
    type: z.literal('peer'),
    does: z.enum([...outcomes, 'hangup', 'say', 'refer']),
    address: z.exactOptional(z.string()),
    text: z.exactOptional(z.string()),
    after,
  }),
  z.object({ type: z.literal('listen'), to: z.exactOptional(z.string()) }),
  z.object({ type: z.literal('text'), body: z.string() }),
]);

const expectation = z.union([
  z.strictObject({ hears: z.string() }),
  z.strictObject({ asks: z.string(), with: z.exactOptional(z.record(z.string(), z.string())) }),
  z.strictObject({
    status: z.enum(['ringing', 'in-progress', 'completed', 'busy', 'no-answer', 'canceled', 'failed']),
  }),
  z.strictObject({ logs: z.number() }),
]);

/** A number, a client or a SIP address that calls or is called. */
export const address = z.string().check(z.regex(/^\S+$/), z.maxLength(256));

/** Values by name. */
export const texts = z.record(z.string(), z.string());

/** The engine's `Scenario`; a test holds the two types against each other. */
export const scenario = z.object({
  name: z.string(),
  from: z.exactOptional(address),
  to: z.exactOptional(address),
  parameters: z.exactOptional(texts),
  inputs: z.array(input),
  expects: z.array(expectation),
});
