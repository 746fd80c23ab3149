import { expect, test } from 'vitest';
import { ListSession, type Opened } from '../../../../src/widgets/e164-formatter/list/session.ts';

const GB = { region: 'GB' };

async function open(source: Blob | string) {
  const session = new ListSession();
  const opened = (await session.open({ source, ...GB })) as Opened;
  return { session, opened };
}
const checkAs = (session: ListSession, opened: Opened) => session.check({ ...opened.guess, ...GB }, () => {});
const download = async (session: ListSession) => Buffer.from(await (await session.download()).arrayBuffer()).toString();

const contacts = 'Name,Phone,Note\nAda,020 7946 0958,=1+1\nZoë,+44 20 7946 0958,"a, b"\nCy,911\n\n';

test('opens, checks and writes a list, every row of it kept', async () => {
  const { session, opened } = await open(contacts);
  expect(opened).toMatchObject({ rowCount: 5, width: 3, guess: { column: 1, hasHeader: true }, notices: [] });
  const summary = await checkAs(session, opened);
  expect(summary).toMatchObject({
    rows: 4,
    counts: { valid: 2, possible: 0, short: 1, refused: 0, empty: 1 },
    duplicates: 1,
  });
  expect(session.page({ filter: 'duplicates', count: 10 })).toMatchObject({
    total: 1,
    rows: [{ number: 3, given: '+44 20 7946 0958', sameAsNumber: 2 }],
  });
  expect(session.page({ filter: 'all', count: 2 })).toMatchObject({ total: 4, rows: [{ number: 2 }, { number: 3 }] });
  const lines = (await download(session)).split('\r\n');
  expect(lines[0]).toBe('\ufeffName,Phone,Note,e164,extension,status,reason,country,type,same_as_row');
  expect(lines[1]).toBe("Ada,020 7946 0958,'=1+1,+442079460958,,valid,,United Kingdom,fixed-line,");
  expect(lines[2]).toBe('Zoë,\'+44 20 7946 0958,"a, b",+442079460958,,valid,,United Kingdom,fixed-line,2');
  expect(lines[3]).toMatch(/^Cy,911,,,,short,"911 is an emergency number/);
  expect(lines[4]).toBe(',,,,,empty,,,,');
  expect(lines).toHaveLength(6);
});

test('numbers without a header get names for their columns, and no byte order mark where all is ASCII', async () => {
  const { session, opened } = await open('020 7946 0958\n07700 900123');
  await checkAs(session, opened);
  expect(await download(session)).toMatch(/^column_1,e164,extension,status/);
});

test('what is refused leaves the list before it as it was', async () => {
  const { session, opened } = await open(contacts);
  await checkAs(session, opened);
  const before = session.page({ filter: 'all', count: 10 });
  for (const source of [new Blob(['%PDF-1.7']), '', ' \n ', new Blob([new Uint8Array(50_000_001)])]) {
    expect(await session.open({ source, ...GB })).toHaveProperty('refused');
  }
  expect(session.page({ filter: 'all', count: 10 })).toEqual(before);
});

test('broken quotes are told, with their rows', async () => {
  const { session, opened } = await open('Name,Phone\n"Ada,020 7946 0958\nBen,07700 900123\n');
  expect(opened.notices).toEqual([
    'A quotation mark is never closed in row 2. It was read as part of the text; no row is lost.',
  ]);
  expect(await checkAs(session, opened)).toMatchObject({ rows: 2, counts: { valid: 1, possible: 1 } });
});

test('a newer check, or a stop, ends the one before it', async () => {
  const { session, opened } = await open('020 7946 0958\n'.repeat(30_000));
  const options = { ...opened.guess, ...GB };
  const progress: number[] = [];
  const first = session.check(options, (done) => progress.push(done));
  await new Promise((resolve) => setTimeout(resolve, 60));
  const second = session.check(options, () => {});
  expect(await first).toBeUndefined();
  expect(await second).toMatchObject({ rows: 30_000, duplicates: 29_999 });
  expect(progress.length).toBeGreaterThan(0);
  const third = session.check(options, () => {});
  await new Promise((resolve) => setTimeout(resolve, 60));
  session.stop();
  expect(await third).toBeUndefined();
  expect(session.page({ filter: 'all', count: 1 }).total).toBe(30_000);
});
