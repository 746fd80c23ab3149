/** Widths of a frame, in CSS pixels, at which the heights of widgets and cards are known. */
export const measuredWidths = [320, 480, 640, 800, 1000] as const;

/** A height for each of `measuredWidths`, in CSS pixels. `npm run measure:frames` writes them, the browser tests hold them against what is. */
export type Heights = readonly [number, number, number, number, number];

/** Of a term's card: three of four are no higher. */
export const termHeights: Heights = [449, 322, 272, 268, 268];

/** The height at any width: on the line between the two widths beside it. */
export function heightAt(heights: Heights, width: number): number {
  const next = measuredWidths.findIndex((measured) => measured >= width);
  if (next === 0) return heights[0];
  if (next < 0) return heights[4];
  const [from = 0, to = 0] = [measuredWidths[next - 1], measuredWidths[next]];
  const [low = 0, high = 0] = [heights[next - 1], heights[next]];
  return Math.round(low + ((high - low) * (width - from)) / (to - from));
}
