import type { Diagnostic } from '../../../engines/twiml/index.ts';
import { type Token, tokens } from './highlight.ts';
import type { Range } from './types.ts';

interface Props {
  source: string;
  diagnostics: readonly Diagnostic[];
  lit: Range | undefined;
  coloured: boolean;
}

/** The source in pieces: what is marked carries its severity, the running verb is lit, and tokens have their role. */
export function Marks({ source, diagnostics, lit, coloured }: Props) {
  const marks = diagnostics.map(({ from, to, severity }) => ({ from, to: Math.max(to, from + 1), severity }));
  const points = [0, source.length, ...[...marks, ...(lit ? [lit] : [])].flatMap(({ from, to }) => [from, to])];
  const stretches = coloured ? tokens(source) : [];
  for (const { from, to } of stretches) points.push(from, to);
  const sorted = [...new Set(points)].filter((point) => point <= source.length).sort((a, b) => a - b);

  let next = 0;
  const roleAt = (from: number): Token['role'] | undefined => {
    while ((stretches[next]?.to ?? Infinity) <= from) next++;
    const token = stretches[next];
    return token && token.from <= from ? token.role : undefined;
  };
  return sorted.map((from, i) => {
    const covers = (range: Range) => range.from <= from && from < range.to;
    const covering = marks.filter(covers);
    const severity = (['error', 'warning', 'info'] as const).find((each) =>
      covering.some((mark) => mark.severity === each),
    );
    const role = roleAt(from);
    const isLit = (lit && covers(lit)) || undefined;
    const text = source.slice(from, sorted[i + 1] ?? from);
    if (severity || isLit)
      return (
        <mark key={from} className={role} data-severity={severity} data-lit={isLit}>
          {text}
        </mark>
      );
    return role ? (
      <span key={from} className={role}>
        {text}
      </span>
    ) : (
      text
    );
  });
}
