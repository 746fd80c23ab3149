import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgesOf, type Flow, flowOf, tracesOf } from '../../../src/engines/twiml/flow/index.ts';
import { type App, coverageOf, runScenario } from '../../../src/engines/twiml/index.ts';
import { samples } from '../../../src/engines/twiml/samples/index.ts';
import { layoutOf, pathOf } from '../../../src/widgets/twiml-playground/flow/layout.ts';
import { linesOf } from '../../../src/widgets/twiml-playground/flow/lines.ts';
import { answered, app, peer, press, wait } from './apps.ts';

const edges = (flow: Flow) =>
  edgesOf(flow).map(({ node, row, edge }) => `${node.id} ${row.name} -${edge.label}-> ${edge.to}`);
const node = (flow: Flow, id: string) => flow.nodes.find((each) => each.id === id);
const kinds = (flow: Flow) => Object.fromEntries(flow.nodes.map(({ id, kind }) => [id, kind]));

const shop = app(
  {
    '/': '<Gather numDigits="1" action="/menu"><Say>Press 1.</Say></Gather><Redirect>/</Redirect>',
    '/menu': '<Say>Wrong key.</Say>',
    '/sales':
      '<Dial action="after"><Number url="/whisper" statusCallback="/told">+12025550177</Number></Dial><Say>Never</Say>',
    '/after': '<Hangup/>',
    '/whisper': '<Say>A call.</Say>',
    '/told': '',
    '/alone': '<Record/>',
  },
  { routes: [{ path: '/menu', parameter: 'Digits', value: '1', document: '/sales' }] },
);

describe('the flow of an app', () => {
  test('leads from each verb to where it goes, as a route before the verbs', () => {
    expect(edges(flowOf(shop))).toEqual([
      '/ Gather -key-> /menu',
      '/ Redirect --> /',
      '/menu Digits --> /sales',
      '/sales Dial -afterwards-> /after',
      '/sales Number -whisper-> /whisper',
      '/sales Number -told-> /told',
      '/alone Record -recorded-> /alone',
    ]);
  });

  test('says what each document is to the call', () => {
    const { nodes } = flowOf(shop);
    expect(nodes.map(({ id, role, linked, runsOut }) => [id, role, linked, runsOut])).toEqual([
      ['/', 'main', true, false],
      ['/menu', 'main', true, true],
      ['/sales', 'main', true, false],
      ['/after', 'main', true, false],
      ['/whisper', 'aside', true, true],
      ['/told', 'told', true, true],
      ['/alone', 'main', false, false],
    ]);
    expect(node({ nodes }, '/sales')?.rows.map(({ name, unreachable }) => [name, unreachable])).toEqual([
      ['Dial', false],
      ['Number', false],
      ['Say', true],
    ]);
  });

  test('ends in places that are no documents where nothing, or another host, or a template answers', () => {
    const flow = flowOf(
      app(
        {
          '/a/b':
            '<Gather action="../gone?x=1"/><Gather action="https://other.example/x"/><Gather action="/lang/{{Digits}}"/>' +
            '<Gather action="/a/b?again={{Digits}}"/><Redirect>{{Next}}</Redirect>',
          '/lang/1': '',
          '/lang/2': '',
          '/lang/1/deep': '',
        },
        { routes: [{ path: '/choose', parameter: 'Digits', value: '', document: '/lang/1' }] },
      ),
    );
    expect(kinds(flow)).toMatchObject({
      '/choose': 'choice',
      'missing /gone': 'missing',
      'outside https://other.example/x': 'outside',
      'unknown {{Next}}': 'unknown',
    });
    expect(edges(flow).filter((edge) => edge.startsWith('/a/b'))).toEqual([
      '/a/b Gather -key-> missing /gone',
      '/a/b Gather -key-> outside https://other.example/x',
      '/a/b Gather -key-> /lang/1',
      '/a/b Gather -key-> /lang/2',
      '/a/b Gather -key-> /a/b',
      '/a/b Redirect --> unknown {{Next}}',
    ]);
    expect(node(flow, '/choose')?.rows[0]).toMatchObject({ name: 'Digits', detail: 'is empty' });
  });

  test('takes no time for templates side by side, and finds what they may mean', () => {
    const templates = '{{a}}'.repeat(5_000);
    const long = `/${'a'.repeat(5_000)}`;
    const flow = flowOf(
      app({
        '/': `<Gather action="${long}${templates}z"/><Redirect>b-${templates}-{{{c}}}</Redirect>`,
        [long]: '',
        '/b-1-2': '',
      }),
    );
    expect(flow.nodes[0]?.rows[1]?.exits).toMatchObject([{ to: '/b-1-2', perhaps: true }]);
  });

  test('takes an attribute that is named as what every object has for one it does not know', () => {
    const flow = flowOf(app({ '/': '<Say constructor="/x">Hi</Say><Play toString="/x">/a.mp3</Play>', '/x': '' }));
    expect(edges(flow)).toEqual([]);
  });

  test('knows HTTP redirects, the fallback, what cannot be read and what an earlier document hides', () => {
    const flow = flowOf({
      kind: 'voice',
      fallback: '/sorry',
      documents: [
        { path: '/', source: '<Response><Redirect>/moved</Redirect></Response>' },
        { path: '/moved', source: '', status: 302, location: '/broken' },
        { path: '/broken', source: '<Response><Say>Tom & Jerry</Say></Response>' },
        { path: '/sorry', source: '<Response><Say>Sorry.</Say></Response>' },
        { path: '/', source: '<Response/>' },
        { path: '/music', source: 'ID3', contentType: 'audio/mpeg' },
      ],
    });
    expect(edges(flow)).toEqual(['/ Redirect --> /moved', '/moved HTTP --> /broken', '/broken Fails --> /sorry']);
    expect(node(flow, '/broken')?.problem).toMatch(/line 1, column/);
    expect(node(flow, '/sorry')).toMatchObject({ linked: true, role: 'main' });
    expect(flow.nodes.find(({ id }) => id.startsWith('/ '))?.problem).toMatch(/same path/);
    expect(node(flow, '/music')?.rows.map(({ name }) => name)).toEqual(['Play']);
  });

  test('has a row or a way out for everything that coverage counts', () => {
    for (const sample of [...samples, { ...shop, id: 'shop' }]) {
      const flow = flowOf(sample);
      const keys = new Set(
        flow.nodes.flatMap(({ rows }) =>
          rows.flatMap(({ key, outcomes, exits }) => [
            key,
            ...outcomes.map((way) => way.key),
            ...exits.map((way) => way.key),
          ]),
        ),
      );
      for (const { path, from, branch } of coverageOf(sample, []).items)
        expect(keys, `${sample.id} ${path} ${branch}`).toContain(`${from} ${branch ?? ''} ${path}`);
    }
  });

  test('takes a thousand documents in its stride', () => {
    const many = app(
      Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`/${i}`, `<Redirect>/${i + 1}</Redirect>`])),
    );
    const began = performance.now();
    expect(edgesOf(flowOf(many))).toHaveLength(1000);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('the path of a call', () => {
  test('has the edges it went along, and no others', () => {
    const flow = flowOf(shop);
    const call = answered(shop, press('1'), peer('busy'), wait);
    const { taken } = tracesOf(flow, [call]);
    const went = edgesOf(flow).filter(({ edge }) => taken.has(edge));
    expect(went.map(({ node: from, edge }) => `${from.id} ${edge.to}`)).toEqual([
      '/ /menu',
      '/menu /sales',
      '/sales /after',
    ]);
    const { untraced } = tracesOf(flow, [call]);
    expect([...untraced].map(({ label }) => label)).toEqual(['told']);
    const talked = tracesOf(flow, [answered(shop, press('1'), peer('answered'), wait)]);
    expect(edgesOf(flow).filter(({ edge }) => talked.taken.has(edge) && edge.kind === 'aside')).toHaveLength(1);
  });

  test('has the ways that HTTP and a failure led, also from a document that a route chose', () => {
    const moving: App = {
      ...app({ '/': '<Gather action="/menu"/>', '/menu': '<Say>Hi</Say>', '/sorry': '<Say>Sorry.</Say>' }),
      fallback: '/sorry',
      routes: [{ path: '/menu', parameter: 'Digits', value: '1', document: '/moved' }],
    };
    const broken: App = {
      ...moving,
      documents: [
        ...moving.documents,
        { path: '/moved', source: '', status: 302, location: '/broken' },
        { path: '/broken', source: '<Response><Say>Tom & Jerry</Say></Response>' },
      ],
    };
    const flow = flowOf(broken);
    const led = (key: string) => {
      const { taken } = tracesOf(flow, [answered(broken, press(key), press('#'))]);
      return edgesOf(flow).flatMap(({ row, edge }) => (taken.has(edge) && !row.place ? `${row.name} ${edge.to}` : []));
    };
    expect(led('1')).toEqual(['Digits /moved', 'HTTP /broken', 'Fails /sorry']);
    expect(led('2')).toEqual([]);
  });
});

/** Apps of a few documents that lead to each other in any way, also to places that are not there. */
const anyApp: fc.Arbitrary<App> = fc
  .array(fc.array(fc.tuple(fc.constantFrom('Gather', 'Redirect', 'Dial', 'Say'), fc.nat(9)), { maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((documents) =>
    app(
      Object.fromEntries(
        documents.map((verbs, i) => [
          `/${i}`,
          verbs
            .map(([name, to]) => {
              if (name === 'Redirect') return `<Redirect>/${to}</Redirect>`;
              if (name === 'Dial')
                return `<Dial action="/${to}"><Number url="/${(to + 3) % 10}">+12025550177</Number></Dial>`;
              return name === 'Gather' ? `<Gather action="/${to}"/>` : '<Say>Hello</Say>';
            })
            .join(''),
        ]),
      ),
    ),
  );

describe('the layout of a flow', () => {
  test('places every node once, no two on one another', () => {
    fc.assert(
      fc.property(anyApp, (any) => {
        const flow = flowOf(any);
        const { cards, width, height } = layoutOf(flow);
        expect(cards.map(({ node: { id } }) => id).sort()).toEqual(flow.nodes.map(({ id }) => id).sort());
        for (const [i, a] of cards.entries()) {
          expect([a.x >= 0, a.y >= 0, a.x + a.width <= width, a.y + a.height <= height]).toEqual([
            true,
            true,
            true,
            true,
          ]);
          for (const b of cards.slice(i + 1)) {
            const apart = a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
            expect(apart, `${a.node.id} ${b.node.id}`).toBe(true);
          }
        }
      }),
    );
  });

  test('draws every edge from its line to its card, level or upright, and through no card', () => {
    fc.assert(
      fc.property(anyApp, (any) => {
        const flow = flowOf(any);
        const { cards, edges: drawn, width, height } = layoutOf(flow);
        expect(drawn).toHaveLength(edgesOf(flow).length);
        for (const { from, to, points, edge } of drawn) {
          const [start, end] = [points[0], points.at(-1)];
          const line = from.lines.findIndex((each) => 'edge' in each && each.edge === edge);
          expect(line).toBeGreaterThanOrEqual(0);
          expect(start?.[0]).toBe(from.x + from.width);
          expect(start?.[1]).toBeGreaterThan(from.y);
          expect(start?.[1]).toBeLessThan(from.y + from.height);
          expect([to.x, to.x + to.width]).toContain(end?.[0]);
          for (const [i, [x, y]] of points.entries()) {
            expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
            const next = points[i + 1];
            if (!next) continue;
            expect(next[0] === x || next[1] === y).toBe(true);
            for (const card of cards) {
              const through =
                Math.max(x, next[0]) > card.x &&
                Math.min(x, next[0]) < card.x + card.width &&
                Math.max(y, next[1]) > card.y &&
                Math.min(y, next[1]) < card.y + card.height;
              expect(through, `${from.node.id} to ${to.node.id} through ${card.node.id}`).toBe(false);
            }
          }
        }
      }),
    );
  });

  test('lays no two edges to different cards on one another', () => {
    fc.assert(
      fc.property(anyApp, (any) => {
        const stretches = layoutOf(flowOf(any)).edges.flatMap(({ to, points }) =>
          points.slice(1).map((point, i) => ({ to, a: points[i] ?? point, b: point })),
        );
        for (const [i, one] of stretches.entries())
          for (const other of stretches.slice(i + 1)) {
            if (one.to === other.to) continue;
            for (const axis of [0, 1] as const) {
              const across = axis === 0 ? 1 : 0;
              const level = new Set([one.a[across], one.b[across], other.a[across], other.b[across]]).size === 1;
              const shared =
                Math.min(Math.max(one.a[axis], one.b[axis]), Math.max(other.a[axis], other.b[axis])) -
                Math.max(Math.min(one.a[axis], one.b[axis]), Math.min(other.a[axis], other.b[axis]));
              expect(level && shared > 0).toBe(false);
            }
          }
      }),
    );
  });

  test('has a line for each way out, after what stands inside the verb', () => {
    const first = flowOf(shop).nodes[0];
    expect(
      first && linesOf(first).map((line) => ('row' in line ? `${line.kind} ${line.row.name}` : line.text)),
    ).toEqual(['row Gather', 'row Say', 'outcomes Gather', 'exit Gather', 'row Redirect']);
  });

  test('rounds corners, and draws no corner where there is none', () => {
    expect(
      pathOf([
        [0, 0],
        [20, 0],
        [20, 30],
      ]),
    ).toBe('M0 0L14 0Q20 0 20 6L20 30');
    expect(
      pathOf([
        [0, 0],
        [0, 0],
        [9, 0],
      ]),
    ).toBe('M0 0L9 0');
  });
});

describe('the samples', () => {
  test.each(samples.map((sample) => [sample.id, sample] as const))('%s passes its tests', (_, sample) => {
    const results = (sample.scenarios ?? []).map((scenario) => runScenario(sample, scenario));
    expect(results.length).toBeGreaterThan(0);
    for (const { name, checks, ignored } of results) {
      expect(ignored, name).toEqual([]);
      expect(
        checks.filter(({ passed }) => !passed).map(({ expected, instead }) => `${expected} ${instead}`),
        name,
      ).toEqual([]);
      expect(checks.length, name).toBeGreaterThan(0);
    }
  });
});
