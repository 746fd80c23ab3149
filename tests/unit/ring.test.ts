import { expect, test } from 'vitest';
import { layOutRing } from '../../src/components/map/ring.ts';
import { loadGlossary, relatedTerms, sortedTerms } from '../../src/glossary/index.ts';
import { categoryIds } from '../../src/schemas/category.ts';

const glossary = loadGlossary();
const terms = sortedTerms(glossary);
const ring = layOutRing(
  categoryIds.map((id) => ({
    id,
    title: id,
    members: terms
      .filter(({ data }) => data.category === id)
      .map((term) => ({
        id: term.id,
        label: term.data.title,
        related: relatedTerms(glossary, term.id).map(({ id }) => id),
      })),
  })),
);
const places = ring.fields.flatMap((field) => field.places);

test('every term has a place of its own, as far from the next as a line of text is high', () => {
  expect(places.map(({ id }) => id).sort()).toEqual(terms.map(({ id }) => id).sort());
  for (const [index, place] of places.entries()) {
    const next = places[(index + 1) % places.length];
    if (next && next !== place) expect(Math.hypot(place.x - next.x, place.y - next.y)).toBeGreaterThan(12);
  }
});

test('every pair of related terms is joined once', () => {
  const pairs = terms.flatMap(({ id }) => relatedTerms(glossary, id).map((other) => [id, other.id].sort().join(' ')));
  expect(ring.curves.map(({ from, to }) => [from, to].sort().join(' ')).sort()).toEqual([...new Set(pairs)].sort());
});
