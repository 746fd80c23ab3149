/** Starts a new entry: `npm run new:term -- "Toll-free number"`. */
import { writeFileSync } from 'node:fs';
import { loadGlossary } from './load.ts';
import { scaffold } from './scaffold.ts';
import { slugsOf } from './slug.ts';

const usage = `Usage: npm run new:term -- "Toll-free number"

Writes content/terms/toll-free-number.mdx and says in it what to fill in. A short form goes in brackets:
npm run new:term -- "SMS (Short Message Service)" writes content/terms/sms.mdx.`;

function main(words: string[]): number {
  const title = words.join(' ').replace(/\s+/g, ' ').trim();
  if (!title || title.startsWith('-')) {
    console.error(usage);
    return 2;
  }
  const file = scaffold(title, today());
  if (!file) {
    console.error(`"${title}" holds no letter from A to Z and no digit, so it gives no address.\n\n${usage}`);
    return 2;
  }
  const { terms, aliases } = loadGlossary();
  const owner = slugsOf(title)
    .map((slug) => aliases.get(slug) ?? terms.get(slug))
    .find((found) => found);
  if (owner) {
    const id = 'term' in owner ? owner.term : owner.id;
    console.error(`"${title}" is a name of content/terms/${id}.mdx. Change that entry, or take the name out of it.`);
    return 1;
  }
  try {
    writeFileSync(file.path, file.text, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const why = exists ? 'It exists already, and is as it was.' : String(error);
    console.error(`${file.path} was not written. ${why}`);
    return 1;
  }
  console.log(`${file.path} is written. Fill it in, then run npm run check:content: it says what is still missing.`);
  return 0;
}

/** The author's own day, as YYYY-MM-DD. */
function today() {
  const now = new Date();
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

process.exitCode = main(process.argv.slice(2));
