export { type CheckedRow, type RowStatus, resultCells, resultColumns, rowChecker } from './check.ts';
export { guessColumns } from './columns.ts';
export { type CsvRow, type Delimiter, findDelimiter, readRows, writeRow } from './csv.ts';
export { type Decoded, decode, maxFileBytes, refuseSize } from './decode.ts';
