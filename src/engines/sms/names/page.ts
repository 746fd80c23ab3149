/**
 * Reads a page of names: one a line, code point after code point, `@1f600` for going on at that one. A digit says how
 * many words the name has in common with the one before: after `latin small letter a with grave`, `5acute`.
 */
export function readPage(page: string): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  let codePoint = 0;
  let before: string[] = [];
  for (const line of page.trim().split('\n')) {
    if (line.startsWith('@')) codePoint = Number.parseInt(line.slice(1), 16);
    else {
      const shared = /^\d/.exec(line)?.[0] ?? '';
      before = [...before.slice(0, Number(shared)), ...line.slice(shared.length).split(' ')];
      names.set(codePoint++, before.join(' '));
    }
  }
  return names;
}

/** The page that `readPage` reads back. */
export function writePage(names: [codePoint: number, name: string][]): string {
  let page = '';
  let before: string[] = [];
  let next = -1;
  for (const [codePoint, name] of names) {
    if (codePoint !== next) page += `@${codePoint.toString(16)}\n`;
    const words = name.split(' ');
    let shared = 0;
    while (shared < 9 && shared < words.length - 1 && words[shared] === before[shared]) shared++;
    page += `${shared || ''}${words.slice(shared).join(' ')}\n`;
    before = words;
    next = codePoint + 1;
  }
  return page;
}
