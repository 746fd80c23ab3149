import type { BodyLink } from './body.ts';
import type { Draft } from './content.ts';
import type { Fix } from './types.ts';

/** Replaces the address of a link. Undefined where the source does not hold it as it is, because it is escaped. */
export function replaceUrl({ text }: Draft, { url, at }: BodyLink, newUrl: string): Fix | undefined {
  const place = text.slice(at.from, at.to).lastIndexOf(`](${url}`);
  if (place === -1) return undefined;
  const from = at.from + place + 2;
  return { from, to: from + url.length, text: newUrl };
}
