import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readState } from '../../../src/widgets/kit/url-state.ts';
import { fromFiles, toFile } from '../../../src/widgets/twiml-playground/files/app-files.ts';
import { samples, stateOf } from '../../../src/widgets/twiml-playground/samples.ts';
import { type State, state } from '../../../src/widgets/twiml-playground/state.ts';

const usual = readState(state, '').state;
const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: (typeof content === 'string' ? strToU8(content) : content) as Uint8Array<ArrayBuffer>,
});
const zip = (entries: Record<string, string>) =>
  file('a.zip', zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))));
const message = (name: string, content: string | Uint8Array) => {
  const opened = fromFiles([file(name, content)], usual);
  return opened.ok ? '' : opened.message;
};

const app: State = {
  ...usual,
  documents: [
    { path: '/', source: '<Response/>\n', seconds: 20 },
    { path: '/menu/day?x=1', source: '<Response><Say>Größe</Say></Response>\n' },
    { path: '/menu-day-x=1', source: '' },
    { path: '/..', source: '' },
  ],
  routes: [{ path: '/', parameter: 'Digits', value: '1', document: '/menu/day?x=1' }],
  scenarios: [{ name: 'One', inputs: [{ type: 'wait' }], expects: [{ status: 'completed' }] }],
  from: '+12025550111',
};

test('an app goes to a zip and comes back whole', () => {
  const { name, bytes } = toFile({ ...app, panel: 'tests' });
  expect(Object.keys(unzipSync(bytes))).toEqual([
    'app.json',
    'index.xml',
    'menu-day-x-1.xml',
    'menu-day-x-1-2.xml',
    'index-2.xml',
  ]);
  expect(fromFiles([{ name, bytes }], usual)).toEqual({ ok: true, state: app, refused: [], whole: true });
});

test.each(samples)('the sample $id goes to a file and comes back', (sample) => {
  const opened = fromFiles([toFile(stateOf(sample))], { ...usual, documents: [{ path: '/', source: '' }] });
  expect(opened.ok && opened.state.documents).toEqual(expect.arrayContaining([...sample.documents]));
});

test('one document is a file of XML, and opened beside others it takes the place of its namesake', () => {
  const one = { ...usual, documents: [{ path: '/hours', source: '<Response/>' }] };
  const { name, bytes } = toFile(one);
  expect([name, new TextDecoder().decode(bytes)]).toEqual(['hours.xml', '<Response/>']);
  const opened = fromFiles([{ name, bytes }, file('answer.xml', '<Response>\r\n</Response>')], usual);
  expect(opened).toMatchObject({ ok: true, whole: false });
  expect(opened.ok && opened.state.documents).toEqual([
    usual.documents[0],
    { path: '/answer', source: '<Response>\n</Response>' },
    { path: '/hours', source: '<Response/>' },
  ]);
});

test('a zip of XML files alone is an app too', () => {
  const opened = fromFiles([zip({ 'app/index.xml': '<Response/>', '__MACOSX/app/._index.xml': '\u0000' })], app);
  expect(opened.ok && opened.state).toEqual({ ...usual, documents: [{ path: '/', source: '<Response/>' }] });
});

test('what of an app is not understood is named, and the rest is taken', () => {
  const json = JSON.stringify({ documents: [{ path: '/', source: '<Response/>' }], peers: [{ after: -1 }] });
  const opened = fromFiles([file('app.json', json)], usual);
  expect(opened).toMatchObject({ ok: true, refused: ['peers'] });
});

test('whatever else is opened is answered in words', () => {
  expect(message('x.json', '{"a":')).toMatch('x.json is not the JSON of an app');
  expect(message('x.json', '[]')).toMatch('x.json is not the JSON of an app');
  expect(message('x.json', '{}')).toMatch('has no documents');
  expect(message('x.json', '{"documents":[{"path":"no"}]}')).toMatch('has no path, no source');
  expect(message('app.json', '{"documents":[{"path":"/","file":"index.xml"}]}')).toMatch('index.xml is missing');
  expect(message('app.json', '{"documents":[{"path":"/","file":{"toString":1}}]}')).toMatch('has no path, no source');
  expect(message('x.zip', 'not a zip')).toMatch('x.zip is not a zip file, or is damaged');
  expect(message('x.zip', toFile(app).bytes.slice(0, 200))).toMatch('damaged');
  expect(message('x.zip', zip({ 'x.png': '' }).bytes)).toMatch('no XML files');
  expect(message('x.xml', new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toMatch('x.xml is not text in UTF-8');
  expect(message('x.xml', 'x'.repeat(300_000))).toMatch('x.xml is 293 kB');
  expect(message('x.zip', zip({ 'x.xml': 'x'.repeat(3_000_000) }).bytes)).toMatch('more than 2 MB');
});

test('a zip that lies about its size opens no more than it says', () => {
  const { bytes } = zip({ 'x.xml': 'x'.repeat(3_000_000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (view.getUint32(at, true) === 3_000_000) view.setUint32(at, 10, true);
  const opened = fromFiles([file('x.zip', bytes)], usual);
  expect(JSON.stringify(opened).length).toBeLessThan(1000);
});
