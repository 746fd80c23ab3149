/** A file of more bytes than this is not read: its rows would not fit into the memory of a small phone. */
export const maxFileBytes = 50_000_000;

export interface Decoded {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

// First bytes of files that are often taken for CSV, and what to do with each.
const kinds: [start: string, advice: string][] = [
  ['PK\u0003\u0004', 'This is an Excel workbook or another zip file. Open it in a spreadsheet and save it as CSV.'],
  ['\u00d0\u00cf\u0011\u00e0', 'This is an old Excel or Word file. Open it in a spreadsheet and save it as CSV.'],
  ['%PDF', 'This is a PDF. Copy the numbers out of it and paste them here.'],
  ['\u0089PNG', 'This is a picture. Type the numbers here, or paste them.'],
  ['\u00ff\u00d8\u00ff', 'This is a picture. Type the numbers here, or paste them.'],
  ['GIF8', 'This is a picture. Type the numbers here, or paste them.'],
  ['\u001f\u008b', 'This file is compressed. Unpack it first.'],
];

/** Why a file of this size cannot be read, in words; undefined where it can. */
export function refuseSize(bytes: number): string | undefined {
  if (bytes <= maxFileBytes) return undefined;
  const megabytes = (count: number) => Math.round(count / 1_000_000).toLocaleString('en');
  return `The file has ${megabytes(bytes)} MB. This page reads up to ${megabytes(maxFileBytes)} MB at a time: split the file, and check it part by part.`;
}

/** The text in a file, or in words why it holds none. */
export function decode(bytes: Uint8Array): Decoded | { refused: string } {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const kind = kinds.find(([signature]) => start.startsWith(signature));
  if (kind) return { refused: kind[1] };
  const mark = start.slice(0, 2);
  if (mark === '\u00ff\u00fe' || mark === '\u00fe\u00ff') {
    const text = new TextDecoder(mark === '\u00ff\u00fe' ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text, encoding: 'UTF-16' };
  }
  if (bytes.subarray(0, 100_000).includes(0)) {
    return {
      refused: 'This is no text file, so it holds no list of numbers that could be read here. Save the list as CSV.',
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    // What Excel for Windows writes as plain "CSV" in the west; every byte means something in it.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}
