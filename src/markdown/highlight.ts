import { satteriHighlightPlugin } from '@astrojs/markdown-satteri';
import type { HastNode } from 'satteri';
import { bundledLanguages, createCssVariablesTheme, createHighlighter, type ShikiTransformer } from 'shiki';

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
    if (role) node.properties['class'] = `tok-${role}`;
  },
};

const highlighter = createHighlighter({ themes: [theme], langs: [] });

/** Highlights fenced code at build. A language that Shiki does not know is shown plain. */
export const highlight = satteriHighlightPlugin(async (code, language): Promise<HastNode> => {
  const shiki = await highlighter;
  const lang = language in bundledLanguages ? language : 'text';
  if (lang !== 'text') await shiki.loadLanguage(lang as keyof typeof bundledLanguages);
  const root = shiki.codeToHast(code, { lang, theme: 'roles', transformers: [classes] });
  return root.children[0] as HastNode;
}, undefined);
