import { buildGlossary } from './build.ts';
import type { BuildOptions } from './content.ts';
import type { Fix, SourceFile } from './types.ts';

/** One fix may uncover another: a key that is spelled right is then checked. Nothing needs more rounds than this. */
const mostRounds = 10;

/** The files with everything mended that is mechanical, and how many changes that took. */
export function fixContent(files: SourceFile[], options: BuildOptions = {}): { files: SourceFile[]; count: number } {
  let fixed = files;
  let count = 0;
  for (let round = 0; round < mostRounds; round++) {
    const { problems } = buildGlossary(fixed, options);
    const fixes = Map.groupBy(
      problems.filter(({ fix }) => fix),
      ({ file }) => file,
    );
    if (fixes.size === 0) break;
    fixed = fixed.map((file) => {
      const [text, made] = applyFixes(
        file.text,
        (fixes.get(file.path) ?? []).flatMap(({ fix }) => fix ?? []),
      );
      count += made;
      return { ...file, text };
    });
  }
  return { files: fixed, count };
}

/** The text with the fixes made, and how many were: one that overlaps another is left for the next round. */
export function applyFixes(text: string, fixes: Fix[]): [string, number] {
  let result = '';
  let done = 0;
  let made = 0;
  for (const { from, to, text: replacement } of fixes.sort((a, b) => a.from - b.from)) {
    if (from < done) continue;
    result += text.slice(done, from) + replacement;
    done = to;
    made++;
  }
  return [result + text.slice(done), made];
}
