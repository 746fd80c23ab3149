/**
 * Whether the page around an element is light or dark, by the lightness of the text the element would have: it is the one
 * thing that every way of making a page dark changes, be it a class, an attribute, a style sheet or the system.
 */
export function hostTheme(element: Element): 'light' | 'dark' {
  return lightness(getComputedStyle(element).color) > 0.5 ? 'dark' : 'light';
}

/** From 0 to 1, of a computed color: CSS Color 4, 15, "Serializing <color> values". */
export function lightness(color: string): number {
  const [first = 0, second = 0, third = 0] = (
    color.replace(/^[^(]*\((?:[a-z][\w-]* )?/, '').match(/[\d.]+/g) ?? []
  ).map(Number);
  if (color.startsWith('ok')) return first;
  if (color.startsWith('l')) return first / 100;
  return (first + second + third) / (color.startsWith('color') ? 3 : 765);
}
