import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { checkState } from '../../src/embed/check-state.ts';
import { frameHtml } from '../../src/embed/frame-html.ts';
import { lightness } from '../../src/embed/host-theme.ts';
import { readToFrame } from '../../src/embed/messages.ts';
import { answerResizers } from '../../src/embed/resizers.ts';
import { embedScript } from '../../src/embed/script.ts';
import { type Heights, heightAt } from '../../src/embed/sizes.ts';
import { state as smsState } from '../../src/widgets/sms-segments/state.ts';

it('embed.js is at most 3 kB and knows every widget', async () => {
  const script = await embedScript();
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(3000);
  for (const id of ['sms-segments', 'e164-formatter', 'twiml-playground']) expect(script).toContain(id);
});

it('a message is taken only in the shape of the protocol', () => {
  expect(readToFrame({ switchboard: 1, type: 'hello', more: 1 })).toEqual({ switchboard: 1, type: 'hello' });
  expect(readToFrame({ switchboard: 1, type: 'theme', theme: 'dark' })).toMatchObject({ theme: 'dark' });
  for (const refused of [null, 'hello', [], { type: 'hello' }, { switchboard: '1', type: 'hello' }, { switchboard: 1 }])
    expect(readToFrame(refused)).toBeUndefined();
  expect(readToFrame({ switchboard: 1, type: 'theme', theme: 'javascript:' })).toBeUndefined();
});

it('a state is checked key by key, and refused in words', () => {
  const checked = checkState(smsState, { text: 'Hi', referenceBits: 12, colour: 'red', ['x'.repeat(500)]: 1 });
  expect(checked.taken).toEqual({ text: 'Hi' });
  expect(checked.keys).toHaveLength(3);
  expect(checked.reason).toContain('“colour”');
  expect(checked.reason).toContain('It has text, encoding');
  expect(checked.reason).toContain('“referenceBits”: not a value');
  expect(checked.reason.length).toBeLessThan(400);
  expect(checkState(smsState, { text: 'Hi' })).toEqual({ taken: { text: 'Hi' }, keys: [], reason: '' });
  for (const wrong of [null, 'text', 5, ['text']]) expect(checkState(smsState, wrong).reason).toContain('JSON object');
  expect(checkState(smsState, JSON.parse('{"__proto__":{"text":"x"},"constructor":1}')).taken).toEqual({});
});

it('each of the resizers of others is answered in its own words, once it has asked', () => {
  const sent: unknown[] = [];
  const resizers = answerResizers((message) => sent.push(message));
  Object.assign(globalThis, { location: { href: 'https://site.example/embed/x/' } });
  resizers.resized({ width: 600, height: 400 });
  expect(sent.splice(0).map(String)).toEqual([
    '{"src":"https://site.example/embed/x/","context":"iframe.resize","height":400}',
  ]);
  resizers.listen('[iFrameSizer]wiki-1:8:false:false:32:true:true::bodyOffset');
  resizers.listen({ type: 'iframe-child-init' });
  expect(sent.splice(0)).toEqual([
    '[iFrameSizer]wiki-1:400:600:init',
    { type: 'iframe-resized', width: 600, height: 400 },
  ]);
  resizers.listen('[iFrameSizer]no number here');
  expect(sent).toEqual([]);
  resizers.resized({ width: 600, height: 500 });
  expect(sent).toContain('[iFrameSizer]wiki-1:500:600:resizeObserver');
  expect(sent).toHaveLength(3);
});

it('the height between two widths lies between their heights', () => {
  const heights: Heights = [1000, 800, 600, 500, 400];
  expect([200, 320, 400, 480, 1000, 4000].map((width) => heightAt(heights, width))).toEqual([
    1000, 1000, 900, 800, 400, 400,
  ]);
});

it('tells light text from dark in every form that a browser writes colors in', () => {
  const light = [
    'rgb(255, 255, 255)',
    'rgba(220, 220, 220, 0.9)',
    'color(srgb 0.9 0.9 0.9)',
    'oklch(0.9 0.02 90)',
    'lab(90 0 0)',
  ];
  const dark = [
    'rgb(0, 0, 0)',
    'rgba(20, 20, 20, 0.9)',
    'color(display-p3 0.1 0.1 0.1)',
    'oklab(0.2 0 0)',
    'lch(20 10 90)',
  ];
  for (const color of light) expect(lightness(color), color).toBeGreaterThan(0.5);
  for (const color of dark) expect(lightness(color), color).toBeLessThan(0.5);
});

it('what stands in an attribute of a frame stays in it', () => {
  const html = frameHtml({ src: 'https://site.example/?a=1&b="><script>', title: '<b>', width: 1, height: 2 });
  expect(html).toContain('src="https://site.example/?a=1&amp;b=&quot;&gt;&lt;script&gt;"');
  expect(html.match(/</g)).toHaveLength(2);
});
