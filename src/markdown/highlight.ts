import { satteriHighlightPlugin } from '@astrojs/markdown-satteri';
import type { HastNode } from 'satteri';
import { bundledLanguages, createCssVariablesTheme, createHighlighter, hastToHtml, type ShikiTransformer } from 'shiki';

type ElementContent = Parameters<NonNullable<ShikiTransformer['code']>>[0]['children'][number];

/** Names each token's role and nothing else; src/styles/code.css colours the roles. */
const theme = createCssVariablesTheme({ name: 'roles', variablePrefix: '--tok-' });

/** Roles as classes (`tok-string`), because the content security policy refuses Shiki's inline styles. */
const classes: ShikiTransformer = {
  pre(node) {
    delete node.properties['style'];
    node.properties['class'] = 'code';
    node.properties['data-language'] = this.options.lang;
  },
  span(node) {
    const role = /--tok-token-([a-z-]+)/.exec(String(node.properties['style'] ?? ''))?.[1];
    delete node.properties['style'];
    if (role) node.properties['class'] = `tok-${role === 'string-expression' ? 'string' : role}`;
  },
  // Code weighs a tenth of an entry: it needs no element for a line, or for what has no role.
  code(node) {
    node.children = node.children.flatMap(withoutSpan).flatMap(withoutSpan);
  },
};

const withoutSpan = (node: ElementContent) =>
  node.type === 'element' && !String(node.properties['class'] ?? '').startsWith('tok-') ? node.children : node;

const highlighter = createHighlighter({ themes: [theme], langs: [] });

/** Code as HTML whose tokens carry their role as a class. A language that Shiki does not know is shown plain. */
async function toHast(code: string, language: string) {
  const shiki = await highlighter;
  const lang = Object.hasOwn(bundledLanguages, language) ? (language as keyof typeof bundledLanguages) : 'text';
  if (lang !== 'text') await shiki.loadLanguage(lang);
  // Without a limit: on a busy machine Shiki would leave a line half done, and each build would be another.
  return shiki.codeToHast(code, { lang, theme: 'roles', transformers: [classes], tokenizeTimeLimit: 0 });
}

/** Highlights the fenced code of entries and lessons, at build. */
export const highlightFences = satteriHighlightPlugin(
  async (code, language) => (await toHast(code, language)).children[0] as HastNode,
  undefined,
);

/** The same for code that a page shows: HTML. */
export const highlight = async (code: string, language: string) => hastToHtml(await toHast(code, language));
