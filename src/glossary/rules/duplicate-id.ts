import type { Draft } from '../content.ts';
import type { Rule } from '../rule.ts';

export const duplicateId: Rule = {
  code: 'duplicate-id',
  title: 'An id and a place in a track belong to one file',
  why: 'The digits before the name of a lesson only order its track; they are not part of its id. Two lessons of a track with one name would have one address, and the second would silently replace the first. Two with one number would have no order.',
  bad: [
    { path: 'content/lessons/apis/01-rest-apis.mdx', text: '---\ntitle: REST APIs\n---\n' },
    { path: 'content/lessons/apis/02-rest-apis.mdx', text: '---\ntitle: REST APIs, part two\n---\n' },
  ],
  good: [
    { path: 'content/lessons/apis/01-rest-apis.mdx', text: '---\ntitle: REST APIs\n---\n' },
    { path: 'content/lessons/apis/02-webhooks.mdx', text: '---\ntitle: Webhooks\n---\n' },
  ],
  *check({ drafts }) {
    const ids = new Map<string, Draft>();
    const places = new Map<string, Draft>();
    for (const draft of drafts) {
      const { path, file } = draft;
      const id = `${path.kind}:${path.id}`;
      const place = path.kind === 'lesson' ? `${path.track} ${path.order}` : id;
      const sameId = ids.get(id);
      const samePlace = places.get(place);
      if (sameId) {
        yield { file, message: `${sameId.file} has the id "${path.id}" too.`, suggestion: 'Rename one of the two.' };
      } else if (samePlace) {
        yield {
          file,
          message: `${samePlace.file} has the same number.`,
          suggestion: 'Give this file the next free one.',
        };
      }
      ids.set(id, sameId ?? draft);
      places.set(place, samePlace ?? draft);
    }
  },
};
