import { mdxToMdast } from 'satteri';
import { linkedEntry } from '../glossary/entry-path.ts';
import { applyFixes } from '../glossary/fixes.ts';
import type { Fix } from '../glossary/index.ts';
import { replaceUrl } from '../glossary/replace-url.ts';

interface Addresses {
  /** The page this is the twin of. */
  page: string;
  term: (id: string) => string;
  lesson: (id: string) => string;
  category: (id: string) => string;
}

/**
 * A content file's body as plain Markdown that stands alone: links between entries become absolute, and a component
 * becomes a line that names it and says where to see it.
 */
export function toMarkdown({ body, file }: { body: string; file: string }, addresses: Addresses): string {
  const edits: Fix[] = [];
  visit(mdxToMdast(body) as MarkdownNode, (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const at = { from: start.offset, to: end.offset };
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const named = node.attributes?.find(
        ({ name, value }) => /^(title|caption)$/.test(name ?? '') && typeof value === 'string',
      );
      const what = named ? `${node.name}: ${named.value}` : `${node.name}`;
      edits.push({ ...at, text: `*${what} (shown at ${addresses.page})*` });
    }
    const { url = '' } = node;
    const entry = node.type === 'link' ? linkedEntry(url, file) : undefined;
    const edit = entry && replaceUrl(body, { url, at }, addresses[entry.kind](entry.id) + entry.hash);
    if (edit) edits.push(edit);
  });
  const [text] = applyFixes(body, edits);
  return text.trim();
}

interface MarkdownNode {
  type: string;
  name?: string;
  url?: string;
  attributes?: { name?: string; value?: unknown }[];
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: MarkdownNode[];
}

function visit(node: MarkdownNode, enter: (node: MarkdownNode) => void) {
  enter(node);
  // What is inside a component goes with it.
  if (!node.type.startsWith('mdxJsx')) for (const child of node.children ?? []) visit(child, enter);
}
