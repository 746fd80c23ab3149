import { mdxToMdast } from 'satteri';
import { linkedEntry } from '../glossary/entry-path.ts';

interface Addresses {
  /** The page this is the twin of. */
  page: string;
  term: (id: string) => string;
  lesson: (id: string) => string;
}

/**
 * A content file's body as plain Markdown that stands alone: links between entries become absolute, and a component
 * becomes a line that names it and says where to see it.
 */
export function toMarkdown({ body, file }: { body: string; file: string }, addresses: Addresses): string {
  const edits: { from: number; to: number; text: string }[] = [];
  visit(mdxToMdast(body) as MarkdownNode, (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const named = node.attributes?.find(
        ({ name, value }) => /^(title|caption)$/.test(name ?? '') && typeof value === 'string',
      );
      const what = named ? `${node.name}: ${named.value}` : `${node.name}`;
      edits.push({ from: start.offset, to: end.offset, text: `*${what} (shown at ${addresses.page})*` });
    }
    const entry = node.type === 'link' ? linkedEntry(node.url ?? '', file) : undefined;
    if (entry) {
      const target = `${addresses[entry.kind](entry.id)}${entry.hash}`;
      const from = body.lastIndexOf(`](${node.url}`, end.offset) + 2;
      edits.push({ from, to: from + (node.url?.length ?? 0), text: target });
    }
  });
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), body)
    .trim();
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
