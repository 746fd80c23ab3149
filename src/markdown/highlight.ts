import type { ShikiConfig } from 'astro';

/**
 * Shiki with classes (`tok-string`) in place of inline styles, which the content security policy refuses.
 * The theme's only job is to name each token's role; src/styles/code.css colours the roles.
 */
export const highlight: Partial<ShikiConfig> = {
  theme: 'css-variables',
  transformers: [
    {
      pre(node) {
        delete node.properties['style'];
        node.properties['class'] = 'code';
      },
      span(node) {
        const role = /--(?:astro-code|shiki)-token-([a-z-]+)/.exec(String(node.properties['style'] ?? ''))?.[1];
        delete node.properties['style'];
        if (role) node.properties['class'] = `tok-${role}`;
      },
    },
  ],
};
