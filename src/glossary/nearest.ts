/** What a person types by hand is short; a longer text is cut here, so that the work stays small. */
const longestText = 80;

/**
 * Edit distance in which swapping two neighbouring characters is one step ("optimal string alignment"):
 * `distance('gms', 'gsm')` is 1.
 */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, at(beforeLast, j - 2) + 1);
      }
      row.push(steps);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;

/** How unlike two names are: 0 for the same, 1 for nothing in common. */
function unlikeness(text: string, name: string): number {
  const longer = Math.max(text.length, name.length);
  if (longer === 0) return 0;
  const edits = distance(text, name) / longer;
  // "sms-limit" is far from "sms-character-limit" by letters, and still plainly means it.
  return startsItsWords(text, name) || startsItsWords(name, text) ? Math.min(edits, 0.2 + edits / 5) : edits;
}

/** Whether each word of `part` starts a word of `whole`. */
function startsItsWords(part: string, whole: string): boolean {
  const words = whole.split('-');
  return part.length >= 3 && part.split('-').every((start) => words.some((word) => word.startsWith(start)));
}

/** The candidate that a mistyped name most likely meant, or undefined where none is like it. */
export function nearestName(text: string, candidates: Iterable<string>): string | undefined {
  const typed = text.slice(0, longestText).toLowerCase();
  let best: { name: string; score: number } | undefined;
  for (const name of candidates) {
    const score = unlikeness(typed, name.toLowerCase());
    if (score < (best?.score ?? 0.5)) best = { name, score };
  }
  return best?.name;
}
