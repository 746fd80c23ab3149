import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { toCode } from '../../../src/engines/twiml/code/index.ts';
import { comparable, parsed, rows } from './built.ts';

/** A Python that has the library, where this machine has one: Debian's package is python3-twilio. */
const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'import twilio.twiml'], { timeout: 20_000 }).status === 0,
);

/** Runs programs, each by itself; gives what each printed, or what the library of this machine is too old to have. */
const runner = `
import contextlib, io, json, re, sys
results = []
for program in json.load(sys.stdin):
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            exec(program, {})
        results.append({'xml': output.getvalue()})
    except AttributeError as error:
        results.append({'lacks': str(error)})
print(json.dumps(results))
`;

// Only a library of another language can say whether the code is right in it; where it is not at hand nothing is lost
// but this second opinion, so the tests are skipped, and say so.
describe.skipIf(!python)('Python code, run with the real library (skipped without Python and its twilio)', () => {
  test('gives every document again', () => {
    const programs = rows.flatMap(({ kind, source }) => {
      const result = toCode(source, 'python', { kind });
      return result.ok ? [{ source, program: result.code }] : [];
    });
    const { stdout, stderr } = spawnSync(python ?? '', ['-c', runner], {
      input: JSON.stringify(programs.map(({ program }) => program)),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const results: { xml?: string; lacks?: string }[] = JSON.parse(stdout);
    const ran = results.flatMap(({ xml }, i) => (xml ? [{ xml, source: programs[i]?.source ?? '' }] : []));
    expect(ran.length).toBeGreaterThan(programs.length * 0.9);
    for (const { lacks = "'Connect' object has no attribute 'x'" } of results)
      expect(lacks).toMatch(/^'(Connect|Dial|Start|Stop)' object has no attribute/);
    for (const { xml, source } of ran) expect(comparable(parsed(xml))).toEqual(comparable(parsed(source)));
  });
});
