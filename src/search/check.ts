/**
 * Asks the search what people ask, tests/content/queries.tsv: `npm run check:search`. Exits with 1 where too few of the
 * queries find what they should, or one expects what does not exist.
 */
import { readFileSync } from 'node:fs';
import { searchDocuments } from './documents.ts';
import { describeUnknown, judge, readQueries } from './queries.ts';
import { createSearch } from './rank.ts';

const file = 'tests/content/queries.tsv';
const least = { first: 0.97, firstThree: 0.99 };
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function main(): number {
  const documents = searchDocuments();
  const { asked, first, firstThree, misses, unknown } = judge(
    createSearch(documents),
    documents,
    readQueries(readFileSync(file, 'utf8')),
  );
  for (const { query, found } of misses) {
    console.log(
      `${file}:${query.line}  "${query.text}" should find ${query.expected}, found ${found.join(', ') || 'nothing'}`,
    );
  }
  console.log(`${asked} queries: ${percent(first)} found first, ${percent(firstThree)} in the first three.`);
  for (const query of unknown) console.error(describeUnknown(query, documents));

  const isGood = first >= least.first && firstThree >= least.firstThree;
  if (!isGood) {
    const bar = `${percent(least.first)} first and ${percent(least.firstThree)} in the first three`;
    console.error(
      `The bar is ${bar}. Give an entry the name that people use for it as an alias, or mend the ranking in src/search.`,
    );
  }
  return isGood && unknown.length === 0 ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${file} could not be checked. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
