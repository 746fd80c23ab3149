import { stringify } from 'yaml';
import { categoryIds } from '../schemas/category.ts';
import { levels } from '../schemas/level.ts';
import { aliasKinds } from '../schemas/term.ts';
import { slugify } from './slug.ts';
import type { SourceFile } from './types.ts';

/**
 * A new entry that says what to fill in, and that the checks refuse until it is. From "SMS (Short Message Service)" it
 * takes the id from the shorter of the two names. `today` is YYYY-MM-DD. Undefined where the title holds no letter or
 * digit that can stand in an address.
 */
export function scaffold(title: string, today: string): SourceFile | undefined {
  const [, outer, inner] = /^(.+?)\s*\((.+)\)$/.exec(title) ?? [];
  const names = outer && inner ? [outer, inner].sort((a, b) => a.length - b.length) : [];
  const id = slugify(names[0] ?? title);
  if (!id) return undefined;
  const shortForm = names.length > 0 ? stringify({ abbreviation: names[0], expansion: names[1] }) : '';
  return { path: `content/terms/${id}.mdx`, text: entry(stringify({ title }) + shortForm, today) };
}

const entry = (head: string, today: string) => `---
${head}aliases: [] # Fill in the other names that must lead here: - { name: …, kind: ${aliasKinds.join(' | ')} }
definition: # Fill in one or two plain sentences that stand alone in a card, 60 to 300 characters
category: # Fill in one of ${categoryIds.join(', ')}
level: # Fill in one of ${levels.join(', ')}
related: [] # Fill in the ids of the terms to read next: [sms, short-code]
confusedWith: [] # Fill in what readers mix it up with: - { term: id, how: in what they differ }
sources:
  - title: # Fill in the name of the standard, statute or reference
    url: # Fill in its https address
    publisher: # Fill in who publishes it
    section: # Fill in the clause that holds the facts, or delete the line
    primary: true
verified: ${today}
added: ${today}
---

{/* Fill in: in plain words, what it is, who meets it and why it matters. Link other terms: [SMS](./sms.mdx). */}

## How it works

{/* Fill in: what happens, step by step, and which clause of the source says so. */}

## Example

{/* Fill in: a real message, number, trace, header or snippet, with reserved numbers and fake credentials. */}

## Watch out

{/* Fill in: what goes wrong in practice, and how to tell. */}

## Often confused with

{/* Fill in: the terms it is mixed up with, and how to tell them apart. */}
`;
