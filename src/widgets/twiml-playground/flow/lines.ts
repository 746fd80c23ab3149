import type { FlowEdge, FlowNode, FlowRow } from '../../../engines/twiml/flow/index.ts';

/** One line of a document's card. */
export type Line =
  | { kind: 'row'; row: FlowRow; edge?: FlowEdge }
  | { kind: 'outcomes'; row: FlowRow }
  | { kind: 'exit'; row: FlowRow; edge: FlowEdge }
  /** `tall` takes two lines; `bad` is a fault. */
  | { kind: 'note'; text: string; tall: boolean; bad: boolean };

/** Characters of a note that fit on a line. */
const longestNote = 46;

/** What a card says, line by line; the picture counts them to know where an edge begins. */
export function linesOf(node: FlowNode): Line[] {
  const lines: Line[] = [];
  // What stands inside a verb comes before the ways out of it: a <Gather> plays its prompts first.
  let after: Line[] = [];
  for (const row of node.rows) {
    const [only] = row.exits;
    // A <Redirect> is nothing but its way out.
    const inline = row.exits.length === 1 && only?.label === '' ? only : undefined;
    const ways: Line[] = [
      ...(row.outcomes.length ? [{ kind: 'outcomes' as const, row }] : []),
      ...(inline ? [] : row.exits.map((edge) => ({ kind: 'exit' as const, row, edge }))),
    ];
    if (row.depth === 0) lines.push(...after);
    lines.push({ kind: 'row', row, ...(inline && { edge: inline }) });
    if (row.depth === 0) after = ways;
    else lines.push(...ways);
  }
  const bad = node.problem !== undefined && (node.kind === 'document' || node.kind === 'missing');
  return [
    ...lines,
    ...after,
    ...notesOf(node).map((text) => ({ kind: 'note' as const, text, tall: text.length > longestNote, bad })),
  ];
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
