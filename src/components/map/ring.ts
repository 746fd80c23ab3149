/** A term's place on the ring. */
export interface Place {
  id: string;
  label: string;
  /** Where its line starts, and where its label stands. */
  x: number;
  y: number;
  /** How the label is turned, in degrees; on the left half it reads towards the middle. */
  turn: number;
  anchor: 'start' | 'end';
}

export interface Field {
  id: string;
  title: string;
  places: Place[];
  /** The arc that holds the field together, and the one that its name is written on. */
  arc: string;
  nameArc: string;
}

export interface Ring {
  fields: Field[];
  /** A curve for each pair of related terms. */
  curves: { from: string; to: string; path: string }[];
}

interface Group {
  id: string;
  title: string;
  members: { id: string; label: string; related: string[] }[];
}

const radius = 360;
const labelRadius = radius + 14;
const nameRadius = radius - 22;
/** Free places between two fields. */
const gap = 2;
/** Characters of a field's name that fit over one place of the ring. */
const charactersPerPlace = 2.2;

/** Lays the terms out on a ring around 0,0, field by field, from the top and clockwise. Units are pixels. */
export function layOutRing(groups: Group[]): Ring {
  const spans = groups.map(({ title, members }) =>
    Math.max(members.length, Math.ceil(title.length / charactersPerPlace)),
  );
  const total = spans.reduce((sum, span) => sum + span + gap, 0);
  const angles = new Map<string, number>();
  let used = 0;
  const fields = groups.map(({ id, title, members }, index): Field => {
    const span = spans[index] ?? members.length;
    const first = used + (span - members.length) / 2;
    const angleAt = (place: number) => ((place + gap / 2) / total) * 2 * Math.PI - Math.PI / 2;
    const places = members.map(({ id, label }, order) => {
      const angle = angleAt(first + order + 0.5);
      angles.set(id, angle);
      return place(id, label, angle);
    });
    const [from, to] = [angleAt(used), angleAt(used + span)];
    used += span + gap;
    // On the lower half the name would stand on its head: its arc runs the other way there.
    const middle = (from + to) / 2;
    const nameArc = Math.sin(middle) > 0 ? arc(nameRadius - 7, to, from) : arc(nameRadius - 16, from, to);
    return { id, title, places, arc: arc(radius - 2, from, to), nameArc };
  });
  const curves = groups.flatMap(({ members }) =>
    members.flatMap(({ id, related }) =>
      related.filter((other) => id < other).map((other) => ({ from: id, to: other, path: curve(angles, id, other) })),
    ),
  );
  return { fields, curves };
}

function place(id: string, label: string, angle: number): Place {
  const left = Math.cos(angle) < 0;
  const degrees = (angle * 180) / Math.PI;
  const turn = round(left ? degrees + 180 : degrees);
  return { id, label, ...point(labelRadius, angle), turn, anchor: left ? 'end' : 'start' };
}

/** Neighbors are joined by a flat curve near the rim, terms far apart by one that passes near the middle. */
function curve(angles: ReadonlyMap<string, number>, from: string, to: string): string {
  const [a, b] = [angles.get(from) ?? 0, angles.get(to) ?? 0];
  const apart = Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b))) / Math.PI;
  const bend = (radius - 60) * (1 - apart) ** 2;
  const inner = radius - 46;
  const [start, bendA, bendB, end] = [point(inner, a), point(bend, a), point(bend, b), point(inner, b)];
  return `M${start.x} ${start.y}C${bendA.x} ${bendA.y} ${bendB.x} ${bendB.y} ${end.x} ${end.y}`;
}

function arc(radius: number, from: number, to: number): string {
  const [start, end] = [point(radius, from), point(radius, to)];
  const large = Math.abs(to - from) > Math.PI ? 1 : 0;
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${large} ${to > from ? 1 : 0} ${end.x} ${end.y}`;
}

const point = (radius: number, angle: number) => ({
  x: round(radius * Math.cos(angle)),
  y: round(radius * Math.sin(angle)),
});

const round = (value: number) => Math.round(value * 10) / 10;
