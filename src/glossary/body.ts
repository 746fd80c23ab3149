import Slugger from 'github-slugger';
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Range } from './front-matter.ts';
import { Lines } from './lines.ts';
import type { Heading } from './types.ts';

/** A Markdown link, whatever it points at. */
export interface BodyLink {
  url: string;
  text: string;
  at: Range;
  heading: Heading | undefined;
  /** Written as `[text][label]`, with the address elsewhere. */
  isReference: boolean;
}

/** A JSX element. */
export interface BodyElement {
  name: string;
  /** `true` where the attribute has no value; the code between the braces where it has an expression. */
  attributes: Record<string, string | true | { code: string }>;
  at: Range;
}

/** What the checks need to know of an entry's text. */
export interface Body {
  headings: { heading: Heading; at: Range }[];
  links: BodyLink[];
  images: { url: string; alt: string; at: Range }[];
  elements: BodyElement[];
  /** `{…}` in the text, comments among them. */
  expressions: { code: string; at: Range }[];
  /** Paragraphs that MDX takes for `import` and `export` statements. */
  modules: { code: string; at: Range }[];
  /** Why the text is not MDX. The lists are empty then. */
  error?: { message: string; at: Range };
}

/**
 * Reads the text of an entry. `text` is the whole file, so that offsets are the file's; what stands before
 * `start` is passed over. Never throws.
 */
export function readBody(text: string, start: number): Body {
  const body: Body = { headings: [], links: [], images: [], elements: [], expressions: [], modules: [] };
  // Blanking the head rather than cutting it keeps every offset, and the parser's own messages, true to the file.
  const blanked = text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start);
  let tree: MdastNode;
  try {
    tree = mdxToMdast(blanked, { features: { smartPunctuation: false } });
  } catch (error) {
    return { ...body, error: parseError(error, blanked) };
  }
  const slugger = new Slugger();
  const addresses = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type === 'definition') addresses.set(node.identifier, node.url);
  });
  walk(tree, (node) => {
    const at = { from: node.position?.start.offset ?? start, to: node.position?.end.offset ?? start };
    switch (node.type) {
      case 'heading': {
        const content = plainText(node);
        const line = node.position?.start.line ?? 1;
        body.headings.push({ heading: { depth: node.depth, text: content, id: slugger.slug(content), line }, at });
        break;
      }
      case 'link':
      case 'linkReference': {
        const isReference = node.type === 'linkReference';
        const url = isReference ? addresses.get(node.identifier) : node.url;
        if (url === undefined) break;
        body.links.push({ url, text: plainText(node), at, heading: body.headings.at(-1)?.heading, isReference });
        break;
      }
      case 'image':
        body.images.push({ url: node.url, alt: node.alt ?? '', at });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        body.elements.push({ name: node.name ?? '', attributes: readAttributes(node.attributes), at });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        body.expressions.push({ code: node.value, at });
        break;
      case 'mdxjsEsm':
        body.modules.push({ code: node.value, at });
        break;
    }
  });
  return body;
}

function walk(node: MdastNode, visit: (node: MdastNode) => void) {
  visit(node);
  if ('children' in node) for (const child of node.children as MdastNode[]) walk(child, visit);
}

/** The text of a node as a reader sees it: without marks, images and expressions. */
function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map(plainText).join('') : '';
}

type Attributes = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>['attributes'];

function readAttributes(attributes: Attributes): BodyElement['attributes'] {
  return Object.fromEntries(
    attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { name, value } = attribute;
      return [[name, typeof value === 'string' ? value : value ? { code: value.value } : true]];
    }),
  );
}

/** Sätteri's message is "3:1: What is wrong (rule:name)". */
function parseError(error: unknown, text: string) {
  const full = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', message = full] =
    /^(\d+):(\d+): (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec(full) ?? [];
  const from = new Lines(text).offset(Number(line), Number(column));
  return { message, at: { from, to: from } };
}
