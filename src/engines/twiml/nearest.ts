/** Names longer than this are compared by equality only, so that nonsense costs nothing. */
const longest = 40;

/** The name most like `name`: the same but for case, or at most a third of its letters away. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  const wanted = name.toLowerCase();
  for (const candidate of candidates) {
    const offered = candidate.toLowerCase();
    if (offered === wanted) return candidate;
    // Names are at least as far apart as their lengths.
    if (Math.abs(offered.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, offered, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to get from one to the other;
 * `limit` where it is no less than that.
 */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      const distance = Math.min(replaced, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row[j] = distance;
      least = Math.min(least, distance);
    }
    // A swap reaches back two rows, and costs one.
    if (least > limit) return limit;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
