import { defineHastPlugin } from 'satteri';

/** The empty corner of a table heads nothing: it becomes a plain cell, so that no screen reader announces a header. */
export const tableCorner = defineHastPlugin({
  name: 'table-corner',
  element: {
    filter: ['th'],
    visit(node, context) {
      if (node.children.length === 0) context.replaceNode(node, { ...node, tagName: 'td' });
    },
  },
});
