/** A stretch of a program, with one of the site's classes for code where it has a colour. */
export interface Token {
  text: string;
  role?: string;
}

/** What stands out in the programs that the engine writes; they use few words, so one list does for all languages. */
const pattern = new RegExp(
  [
    /(?<comment>\/\/.*|#.*)/,
    /(?<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`)/,
    /(?<keyword>\b(?:class|const|do|echo|end|extends|from|func|if|import|new|nil|null|package|print|public|puts|require|static|use|using|var|void)\b|<\?php)/,
    /(?<constant>\b(?:\d+|true|false|True|False|null|nil|None)\b)/,
    /(?<function>\b\w+(?=\())/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** A program in pieces, coloured as the site colours code. */
export function highlightCode(code: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: text, index, groups = {} } of code.matchAll(pattern)) {
    if (index > end) tokens.push({ text: code.slice(end, index) });
    const role = Object.keys(groups).find((name) => groups[name] !== undefined);
    tokens.push({ text, ...(role && { role: `tok-${role}` }) });
    end = index + text.length;
  }
  return [...tokens, { text: code.slice(end) }];
}
