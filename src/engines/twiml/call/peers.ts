import type { Call, Outcome, Peer } from './types.ts';

/** What a far side does, with every default filled in. */
export interface Script {
  outcome: Outcome;
  after: number;
  stays: number;
  says: string;
}

/** Seconds a far side stays on the line. */
const stays = 30;

/** The row of the app's `peers` whose turn it is for an address, and the call that has counted it. */
export function meet(call: Call, address: string, after: Record<Outcome, number>): { call: Call; script: Script } {
  const name = nameOf(address);
  const times = call.met.filter((each) => each === name).length;
  const rows = call.app.peers ?? [];
  const own = rows.filter((row) => row.address && nameOf(row.address) === name);
  const fitting = own.length ? own : rows.filter((row) => !row.address);
  const row: Peer = fitting[Math.min(times, fitting.length - 1)] ?? {};
  const outcome = row.outcome ?? 'answered';
  const script = {
    outcome,
    after: seconds(row.after, after[outcome]),
    stays: seconds(row.stays, stays),
    says: row.says ?? '',
  };
  return { call: { ...call, met: [...call.met, name] }, script };
}

const seconds = (given: number | undefined, otherwise: number) =>
  Math.max(Number.isFinite(given) ? (given ?? 0) : otherwise, 0);

/** Addresses are compared without the punctuation of phone numbers, without case and without `client:`. */
const nameOf = (address: string) => {
  const name = address
    .trim()
    .toLowerCase()
    .replace(/^client:/, '');
  return /^\+?[\d\s().-]+$/.test(name) ? name.replace(/[^\d+]/g, '') : name;
};
