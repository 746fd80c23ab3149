import { variables } from './names.ts';
import type { CodeElement } from './types.ts';

/** How a language writes one statement. */
export interface Dialect {
  comment(text: string): string[];
  /** Adds an element to `parent`; `as` names the variable that keeps it, where it gets children. */
  add(parent: string, element: CodeElement, as: string | undefined): string[];
  addText(parent: string, text: string): string;
  /** What follows the children of an element that was kept. */
  after?(parent: string, as: string): string[];
}

/** The children of an element as statements, one after the other. */
export function statements(root: CodeElement, dialect: Dialect): string[] {
  const name = variables();
  const write = (element: CodeElement, parent: string): string[] =>
    element.children.flatMap((child) => {
      if (child.type === 'comment') return dialect.comment(child.text);
      if (child.type === 'text') return dialect.addText(parent, child.text);
      if (child.children.length === 0) return dialect.add(parent, child, undefined);
      const as = name(child.name);
      return [...dialect.add(parent, child, as), ...write(child, as), ...(dialect.after?.(parent, as) ?? [])];
    });
  return write(root, 'response');
}
