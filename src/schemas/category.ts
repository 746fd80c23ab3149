import { z } from 'zod';
import { slug } from './slug.ts';

/** The fields of the glossary, in the order a newcomer would meet them. The key is the id and the URL. */
export const categories = {
  messaging: {
    title: 'Messaging',
    summary: 'Texts, pictures and alerts: how they are sent, carried, counted and delivered.',
  },
  numbers: {
    title: 'Numbers',
    summary: 'Phone numbers of every kind: how they are written, assigned, shared and hidden.',
  },
  voice: {
    title: 'Voice',
    summary: 'Calls: how they are placed, routed, answered, measured and recorded.',
  },
  protocols: {
    title: 'Protocols',
    summary: 'The rules two machines follow to set up calls and exchange data.',
  },
  encoding: {
    title: 'Encoding',
    summary: 'How characters become bits, and why that decides what a message costs.',
  },
  platform: {
    title: 'Platform',
    summary: 'APIs, credentials, webhooks and the software that is built on them.',
  },
  'contact-center': {
    title: 'Contact center',
    summary: 'Queues, agents, channels and the routing between them.',
  },
  engagement: {
    title: 'Engagement',
    summary: 'How organizations measure and manage their relation with customers.',
  },
  trust: {
    title: 'Trust',
    summary: 'Proving who someone is, protecting their data, and the law around both.',
  },
  ai: {
    title: 'Artificial intelligence',
    summary: 'Machines that transcribe, understand and answer.',
  },
} as const;

export type Category = keyof typeof categories;

/** Front matter of `content/categories/<id>.mdx`, which introduces a field. */
export const categorySchema = z.strictObject({
  /** Ids of the terms that a newcomer reads first, in that order. */
  start: z.array(slug).min(2).max(6),
});

export type CategoryIntroduction = z.infer<typeof categorySchema>;

export const categoryIds = Object.keys(categories) as [Category, ...Category[]];
