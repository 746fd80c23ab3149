import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/document.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { nameOf, readQueries } from '../../src/search/queries.ts';
import { createSearch } from '../../src/search/rank.ts';
import { makeEntries } from './entries.ts';
import { pagefindOver } from './pagefind.ts';

const site = searchDocuments();
const sizes = [
  { name: `the ${site.length} documents of the site`, documents: site, budget: 8 },
  {
    name: '2,000 documents, the others generated',
    documents: [...site, ...makeEntries(2000 - site.length)],
    budget: 20,
  },
];
const known = new Set(site.map(nameOf));
const queries = readQueries(readFileSync('tests/content/queries.tsv', 'utf8')).filter(({ expected }) =>
  known.has(expected),
);
/** Fuse.js takes a tenth of a second for one query of 2,000 documents, a keystroke of ours some milliseconds: a sample will do. */
const asked = queries.filter((_, index) => index % Math.ceil(queries.length / 100) === 0);

/** Each engine with its defaults over names and text: gives the position of the document that it puts first. */
async function others(documents: SearchDocument[]) {
  const rows = documents.map(({ title, aliases, text }, id) => ({ id, title, aliases: aliases.join(', '), text }));
  const fields = ['title', 'aliases', 'text'];
  const mini = new MiniSearch<(typeof rows)[number]>({ fields });
  mini.addAll(rows);
  const fuse = new Fuse(rows, { keys: fields });
  return {
    'MiniSearch, defaults': (query: string): number | undefined => mini.search(query)[0]?.id,
    'Fuse.js, defaults': (query: string): number | undefined => fuse.search(query)[0]?.item.id,
    'Pagefind alone': await pagefindOver(documents),
  };
}

/** Processor time of this thread in milliseconds: what else the machine does is left out. */
const now = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const rounded = (figure: number) => Math.round(100 * figure) / 100;

/** For each test, in milliseconds: what is measured is processor time, and the machine may be busy. */
const patience = 300_000;

describe.each(sizes)('$name', ({ documents, budget }) => {
  test(
    `a keystroke takes less than ${budget} ms`,
    () => {
      const search = createSearch(documents);
      const times = asked.flatMap(({ text }) =>
        Array.from(text, (_, end) => {
          const start = now();
          search(text.slice(0, end + 1));
          return now() - start;
        }),
      );
      times.sort((a, b) => a - b);
      const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
      console.log(
        `${documents.length} documents, ${times.length} keystrokes: median ${at(0.5).toFixed(2)} ms, ` +
          `99 of 100 within ${at(0.99).toFixed(2)} ms, the longest ${at(1).toFixed(2)} ms`,
      );
      // The longest ones met the garbage collector.
      expect(at(0.99)).toBeLessThan(budget);
    },
    patience,
  );

  test(
    `${asked.length} queries: time, and how often the right document is first`,
    async () => {
      const search = createSearch(documents);
      const position = new Map(documents.map((document, index) => [document, index]));
      const ours = (query: string) => position.get(search(query).matches[0]?.document as SearchDocument);
      const engines = { 'the term search': ours, ...(await others(documents)) };
      const rows: Record<string, { 'first, %': number; 'ms a query': number }> = {};
      for (const [name, first] of Object.entries(engines)) {
        const start = now();
        let right = 0;
        for (const { text, expected } of asked) {
          const document = documents[(await first(text)) ?? -1];
          if (document && nameOf(document) === expected) right++;
        }
        const milliseconds = (now() - start) / asked.length;
        rows[name] = { 'first, %': rounded((100 * right) / asked.length), 'ms a query': rounded(milliseconds) };
      }
      console.table(rows);
      const { 'the term search': best, ...rest } = rows;
      for (const { 'first, %': first } of Object.values(rest)) expect(best?.['first, %']).toBeGreaterThan(first);
    },
    patience,
  );
});
