import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { type MdastNode, markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { embedTerm, embedWidget, type Look } from '../../../src/embed/embeddable.ts';
import { elementSnippet, htmlPicture, iframeSnippet, mediaWikiFrame } from '../../../src/embed/snippets.ts';
import { findWiki, wikis } from '../../../src/embed/wikis.ts';
import { readState, writeState } from '../../../src/widgets/kit/url-state.ts';
import { findWidget, type Widget } from '../../../src/widgets/registry.ts';
import { proseRules } from '../../content/prose/rules.ts';
import '../seed.ts';

const widget = findWidget('sms-segments') as Widget;
const site = 'https://wiki.example:8443';
const look: Look = { theme: 'dark', width: 640 };
const embed = (text: string, isDrawn = true) =>
  embedWidget(
    widget,
    { text },
    { key: 'abc', alt: `“${text}” is a message`, isDrawn },
    { ...look, site, query: writeState(widget.state, { text }) },
  );

/** What somebody types who means to break out, or just writes code. */
const hostile = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '</iframe></a>]]>',
  ']](x)![y](z) [[File:a.png|b]]',
  '{{subst:x}} {% raw %} ~~~~ __NOTOC__ <!-- -->',
  'a|b\n\nc\r\nd\te',
  '\\](javascript:alert(1))',
  '&quot;&#34;&amp;',
  'رمز 🚚 您的 \u202e\u0000\ud800',
];
const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...'"\'<>&[](){}|\\`*_~!#\n a:'), { maxLength: 30 }).map((marks) => marks.join('')),
);
/** As an address carries it: half a pair has no encoding. */
const sent = (text: string) => text.toWellFormed();
const oneLine = (text: string) => sent(text).replace(/\s+/g, ' ').trim();

const stateIn = (address: string | undefined) =>
  readState(widget.state, new URL(address ?? '').search).state['text' as never];
const root = (markup: string) => parseXml(markup).root as XmlElement;

describe('a snippet gives back the state that it was made of, whatever is in it', () => {
  test('iframe', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const made = embed(text);
        const { name, attributes, children } = root(iframeSnippet(made));
        expect([name, children]).toEqual(['iframe', []]);
        expect(stateIn(attributes['src'])).toBe(sent(text));
        expect(new URL(attributes['src'] ?? '').searchParams.get('theme')).toBe('dark');
        expect(stateIn(root(mediaWikiFrame(made)).attributes['src'])).toBe(sent(text));
      }),
    );
  });

  test('element', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [script, markup] = elementSnippet(embed(text)).split('\n', 2);
        expect(script).toBe(`<script async src="${site}/embed.js"></script>`);
        const { name, attributes, children } = root(markup ?? '');
        expect(name).toBe('switchboard-widget');
        expect({ text: widget.state.parse({}).text, ...JSON.parse(attributes['state'] ?? '{}') }).toEqual({ text });
        expect(stateIn((children[0] as XmlElement).attributes['href'])).toBe(sent(text));
      }),
    );
  });

  test('picture in HTML', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/[^\P{Cc}\s]|[\ufffe\uffff]/u.test(text)); // XML, which stands in for HTML here, has no such characters.
        const { attributes, children } = root(htmlPicture(embed(text)).replace(/>(?=<\/a>$)/, '/>'));
        expect(stateIn(attributes['href'])).toBe(sent(text));
        expect((children[0] as XmlElement).attributes['alt']).toBe(oneLine(`“${text}” is a message`));
      }),
    );
  });

  test('picture in Markdown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!text.includes('\0')); // CommonMark, section 2.3: it becomes U+FFFD.
        const paragraphs = childrenOf(markdownToMdast(findWiki('markdown').snippet(embed(text))));
        expect(paragraphs.map(({ type }) => type)).toEqual(['paragraph']);
        const [link, ...others] = childrenOf(paragraphs[0]);
        expect([link?.type, others]).toEqual(['link', []]);
        expect(stateIn((link as { url?: string }).url)).toBe(sent(text));
        const [image] = childrenOf(link);
        expect(image).toMatchObject({ type: 'image', alt: oneLine(`“${text}” is a message`) });
      }),
    );
  });

  test('picture in wikitext', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const snippet = findWiki('mediawiki').stripped.snippet?.(embed(text)) ?? '';
        const [, link, alt = ''] =
          /^\[\[File:switchboard-sms-segments-abc\.png\|link=([^[\]{}|<>\s]+)\|alt=([^[\]{}|<>~'"_=\n]*)\]\]$/u.exec(
            snippet,
          ) ?? [];
        expect(stateIn(link)).toBe(sent(text));
        const decoded = alt.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
        expect(decoded).toBe(oneLine(`“${text}” is a message`));
      }),
    );
  });
});

const childrenOf = (node: MdastNode | undefined) => (node && 'children' in node ? (node.children as MdastNode[]) : []);

test('a picture that the site does not have is not promised', () => {
  const { picture, upload } = embed('mine', false);
  expect(picture).toEqual({
    src: `${site}/embed/sms-segments/default.svg`,
    alt: 'Open the SMS segment calculator with this content',
  });
  expect(upload.alt).toBe('“mine” is a message');
});

test('a widget as it opens needs no state, a frame without a theme no parameter', () => {
  const plain = embedWidget(
    widget,
    {},
    { key: 'default', alt: '', isDrawn: true },
    { theme: 'auto', width: 640, site, query: '' },
  );
  expect(plain.frame).toBe(`${site}/embed/sms-segments/`);
  expect(plain.element.attributes).toEqual({ widget: 'sms-segments' });
  const term = embedTerm({ id: 'e164', title: 'E.164' }, '', { theme: 'light', width: 480, site });
  expect(term.frame).toBe(`${site}/embed/term/e164/?theme=light`);
  expect(elementSnippet(term)).toContain('<switchboard-term term="e164" theme="light"><a href=');
});

test('what an administrator adds names the site in the form that is asked for', () => {
  const line = (id: string) => findWiki(id).allow?.line(new URL(site));
  expect(parseYaml(line('backstage') ?? '')).toEqual({
    techdocs: { sanitizer: { allowedIframeHosts: ['wiki.example:8443'] } },
    backend: { csp: { 'frame-src': ["'self'", site] } },
  });
  expect(line('iframe')).toBe(`frame-src 'self' ${site}`);
  expect(line('sharepoint')).toBe('wiki.example');
  expect(line('mediawiki')).toContain("$iFrameDomains = [ 'wiki.example' ];");
  expect(line('bookstack')).toMatch(/^ALLOWED_IFRAME_SOURCES="https:.* https:\/\/wiki\.example:8443"$/);
});

test('every wiki says what to allow, or why there is nothing to', () => {
  expect(wikis.map(({ id }) => id)).toEqual([...new Set(wikis.map(({ id }) => id))]);
  for (const { id, allow, nothingToAllow, stripped, takes, snippet } of wikis) {
    expect(Boolean(allow) !== Boolean(nothingToAllow), id).toBe(true);
    expect(takes === 'picture' || /iframe|switchboard-|^https/.test(snippet(embed('Hi'))), id).toBe(true);
    expect(stripped.how, id).not.toBe('');
  }
});

test.each(wikis.map((wiki) => [wiki.name, wiki] as const))('%s is explained in plain words', (name, wiki) => {
  const texts = [wiki.how, wiki.allow?.where, wiki.nothingToAllow, wiki.stripped.how, wiki.unchecked].filter(Boolean);
  const passages = texts.map((text) => ({ place: name, text: text as string, linked: [] }));
  const names = [...wikis.map((each) => each.name), 'PNG', 'README', 'SVG'];
  expect(proseRules.flatMap(({ find }) => find({ passages, names }))).toEqual([]);
});
