/**
 * Reads a pasted list: comma, semicolon or tab separated values (RFC 4180: a value in double quotes may hold separators
 * and line ends, and `""` for a quote), or one value a line. Empty lines are skipped.
 */
export function readRows(list: string): string[][] {
  const separator = separatorOf(list);
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let isQuoted = false;
  const endRow = () => {
    row.push(value.trim());
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
    value = '';
  };
  for (let i = 0; i < list.length; i++) {
    const character = list[i] as string;
    if (isQuoted) {
      if (character !== '"') value += character;
      else if (list[i + 1] === '"') {
        value += '"';
        i++;
      } else isQuoted = false;
    } else if (character === '"' && value.trim() === '') {
      value = '';
      isQuoted = true;
    } else if (character === separator) {
      row.push(value.trim());
      value = '';
    } else if (character === '\n' || character === '\r') endRow();
    else value += character;
  }
  endRow();
  return rows;
}

/** The separator that the first line has most of; where it has none, the whole line is a value. */
function separatorOf(list: string): string {
  const firstLine = list.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const count = (separator: string) => firstLine.split(separator).length;
  return ['\t', ';', ','].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
