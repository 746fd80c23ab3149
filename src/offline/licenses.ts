import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages that modules come from, as directories. */
export const packagesOf = (moduleIds: Iterable<string>) =>
  new Set([...moduleIds].flatMap((id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? []));

/** The licenses of everything in the bundle, as one text: of the project in `root` and of the packages whose code is in it. */
export function licensesText(root: string, packages: Iterable<string>): string {
  const own = [
    ['The code of Switchboard', 'LICENSE'],
    ['The text and the diagrams of Switchboard', 'content/LICENSE'],
    ['The names of characters', 'src/engines/sms/names/data/LICENSE'],
  ] as const;
  return [
    ...own.map(([what, file]) => part(what, readFileSync(join(root, file), 'utf8'))),
    ...[...packages].map(ofPackage).sort(),
  ].join('\n');
}

function ofPackage(directory: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const files = readdirSync(directory, { withFileTypes: true, recursive: false })
    .filter((entry) => /^(licen[cs]e|notice|copying)/i.test(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? readdirSync(join(directory, entry.name)).map((file) => join(entry.name, file)) : entry.name,
    )
    .sort();
  const texts = files.map((file) => withoutBundled(readFileSync(join(directory, file), 'utf8')));
  if (texts.length === 0 && !license) throw new Error(`The package ${name} says nothing of its license.`);
  return part(`${name} ${version}: ${license}`, texts.join('\n\n'));
}

/** Vite's file goes on with the licenses of what Vite itself carries, of which nothing reaches a page. */
const withoutBundled = (text: string) => text.split('# Licenses of bundled dependencies')[0] ?? '';

const part = (title: string, text: string) => `${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n\n`;
