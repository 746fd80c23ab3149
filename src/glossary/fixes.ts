import type { BodyLink } from './body.ts';
import type { Draft } from './content.ts';
import type { Fix } from './types.ts';

/** Replaces the address of a link. Undefined where the source does not hold it as it is (escaped, or twice). */
export function replaceUrl({ text }: Draft, { url, at }: BodyLink, newUrl: string): Fix | undefined {
  const source = text.slice(at.from, at.to);
  const first = source.lastIndexOf(`](${url}`);
  if (first === -1) return undefined;
  const from = at.from + first + 2;
  return { from, to: from + url.length, text: newUrl };
}

/** The text with all fixes made; one that overlaps an earlier one is left for the next run. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, text: replacement } of [...fixes].sort((a, b) => a.from - b.from)) {
    if (from < done) continue;
    result += text.slice(done, from) + replacement;
    done = to;
  }
  return result + text.slice(done);
}
