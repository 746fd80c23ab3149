import type { Range } from './front-matter.ts';
import type { Fix } from './types.ts';

/** Replaces the address of the link at `at`. Undefined where the text does not hold it as it is, because it is escaped. */
export function replaceUrl(text: string, { url, at }: { url: string; at: Range }, newUrl: string): Fix | undefined {
  const place = text.slice(at.from, at.to).lastIndexOf(`](${url}`);
  if (place === -1) return undefined;
  const from = at.from + place + 2;
  return { from, to: from + url.length, text: newUrl };
}
