import { defineHastPlugin } from 'satteri';

/** Headers of a table head their columns. Its empty corner heads nothing: it becomes a plain cell. */
export const tableHeads = defineHastPlugin({
  name: 'table-heads',
  element: {
    filter: ['th'],
    visit(node, context) {
      if (node.children.length === 0) context.replaceNode(node, { ...node, tagName: 'td' });
      else context.setProperty(node, 'scope', 'col');
    },
  },
});
