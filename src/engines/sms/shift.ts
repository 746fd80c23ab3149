import { type Alphabet, basicTable, createAlphabet, defaultAlphabet, extensionTable } from './alphabet.ts';
import type { LanguageId, ShiftTables, SmsOptions } from './types.ts';

/** The languages whose tables a message is sent with; 0 for the default alphabet, and for its extension table. */
export interface Shift {
  locking: LanguageId;
  single: LanguageId;
}

const alphabets = new Map<string, Alphabet>();

/** The alphabet of a locking and a single shift table. Throws where such a table is asked for and not at hand. */
export function alphabetOf({ locking, single }: Shift, tables?: ShiftTables): Alphabet {
  if (locking === 0 && single === 0) return defaultAlphabet;
  if (!tables) throw new TypeError('A shift table was asked for: pass `shiftTables: await loadShiftTables()` as well.');
  const key = `${locking} ${single}`;
  const known = alphabets.get(key);
  if (known) return known;
  const alphabet = createAlphabet(lockingTable(locking, tables), singleTable(single, tables));
  alphabets.set(key, alphabet);
  return alphabet;
}

function lockingTable(id: LanguageId, tables: ShiftTables): ArrayLike<string> {
  if (id === 0) return basicTable;
  const { name, locking } = languageOf(id, tables);
  if (!locking) throw new RangeError(`${name} has no locking shift table, only a single shift table.`);
  return locking;
}

const singleTable = (id: LanguageId, tables: ShiftTables) =>
  id === 0 ? extensionTable : languageOf(id, tables).single;

function languageOf(id: LanguageId, tables: ShiftTables) {
  const language = tables.get(id);
  if (!language) throw new RangeError(`There is no national language ${id}: identifiers go from 1 to 13.`);
  return language;
}

/** Every pair of tables, within what the options leave open, that has all characters of a text, and its septets there. */
export function coveringShifts(text: string, options: SmsOptions): { shift: Shift; septets: number }[] {
  const { lockingShift = 0, singleShift = 0, shiftTables: tables } = options;
  if (!tables) throw new TypeError('`auto` chooses among tables: pass `shiftTables: await loadShiftTables()` as well.');
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const covering: { shift: Shift; septets: number }[] = [];
  const singles = candidates(singleShift, tables).map((id) => ({
    id,
    has: new Set(singleTable(id, tables).values()),
  }));
  for (const locking of candidates(lockingShift, tables)) {
    if (locking !== 0 && !tables.get(locking)?.locking && lockingShift === 'auto') continue;
    const basic = new Set(Array.from(lockingTable(locking, tables)));
    basic.delete('\x1b');
    for (const single of singles) {
      const septets = septetsIn(counts, basic, single.has);
      if (septets !== undefined) covering.push({ shift: { locking, single: single.id }, septets });
    }
  }
  return covering;
}

const candidates = (choice: LanguageId | 'auto', tables: ShiftTables): LanguageId[] =>
  choice === 'auto' ? [0, ...tables.keys()] : [choice];

function septetsIn(counts: Map<string, number>, basic: Set<string>, extension: Set<string>): number | undefined {
  let septets = 0;
  for (const [character, count] of counts) {
    if (basic.has(character)) septets += count;
    else if (extension.has(character)) septets += 2 * count;
    else return undefined;
  }
  return septets;
}
