import type { FlowEdge, FlowNode, FlowRow } from '../../../engines/twiml/flow/index.ts';

/** One line of a document's card. */
export type Line =
  | { kind: 'row'; row: FlowRow; edge?: FlowEdge }
  | { kind: 'outcomes'; row: FlowRow }
  | { kind: 'exit'; row: FlowRow; edge: FlowEdge }
  | { kind: 'note'; text: string };

/** What a card says, line by line; the picture counts them to know where an edge begins. */
export function linesOf(node: FlowNode): Line[] {
  const lines = node.rows.flatMap((row): Line[] => {
    const [only] = row.exits;
    // A <Redirect> is nothing but its way out.
    const inline = row.exits.length === 1 && only?.label === '' ? only : undefined;
    return [
      { kind: 'row', row, ...(inline && { edge: inline }) },
      ...(row.outcomes.length ? [{ kind: 'outcomes' as const, row }] : []),
      ...(inline ? [] : row.exits.map((edge) => ({ kind: 'exit' as const, row, edge }))),
    ];
  });
  return [...lines, ...notesOf(node).map((text) => ({ kind: 'note' as const, text }))];
}

function notesOf({ kind, problem, role, linked, runsOut, rows }: FlowNode): string[] {
  if (problem !== undefined) return [problem];
  if (role === 'told') return ['Only told; what it answers is not run.'];
  const end =
    runsOut && kind === 'document'
      ? [role === 'aside' ? 'End' : rows.length ? 'End: hangs up' : 'Empty: hangs up']
      : [];
  return [...end, ...(linked ? [] : ['Nothing leads here.'])];
}
