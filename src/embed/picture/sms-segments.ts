import { analyzeSms, loadShiftTables, type SmsAnalysis, type SmsOptions } from '../../engines/sms/index.ts';
import { explain, unitName } from '../../widgets/sms-segments/explain.ts';
import type { State } from '../../widgets/sms-segments/state.ts';
import { figure, quantity } from '../../widgets/sms-segments/words.ts';
import type { Contents } from './index.ts';
import { cut } from './measure.ts';
import { type Block, box, inner, paragraph, readings, textLine, tones } from './svg.ts';

/** What the segment calculator says of a message. */
export async function contents(state: State): Promise<Contents> {
  const { text } = state;
  const options = await optionsOf(state);
  const analysis = analyzeSms(text, options);
  const { encoding, segments, unitCount, capacity, remaining } = analysis;
  const [why = ''] = explain(text, analysis, options);
  const count = quantity(segments.length, 'segment');
  const shown = text.length > 120 ? `${text.slice(0, 120).trimEnd()} …` : text;
  return {
    alt: `${text === '' ? 'An empty message' : `“${shown}”`}: ${count} in ${encoding}, ${figure(unitCount)} of ${quantity(capacity * segments.length, unitName(encoding))} used. ${why}`,
    blocks: [
      paragraph(text || '(an empty message)', 6, { boxed: true, size: 16 }),
      readings([
        { name: 'Segments', value: figure(segments.length) },
        { name: 'Encoding', value: encoding },
        {
          name: `Used, in ${unitName(encoding)}s`,
          value: `${figure(unitCount)} of ${figure(capacity * segments.length)}`,
        },
        { name: 'Left in the last one', value: figure(remaining) },
      ]),
      bars(analysis),
      paragraph(why, 4, { size: 14 }),
    ],
  };
}

async function optionsOf({
  encoding,
  referenceBits,
  keepTogether,
  lockingShift,
  singleShift,
}: State): Promise<SmsOptions> {
  const plain = { encoding, referenceBits, keepTogether };
  if (lockingShift === 0 && singleShift === 0) return plain;
  return { ...plain, lockingShift, singleShift, shiftTables: await loadShiftTables() };
}

const mostBars = 6;

/** Each segment as a bar, filled as far as it is used. */
function bars({ segments, capacity }: SmsAnalysis): Block {
  const shown = segments.slice(0, segments.length > mostBars ? mostBars - 1 : mostBars);
  const slots = Math.min(segments.length, mostBars);
  const width = (inner - (slots - 1) * 6) / slots;
  return (y) => {
    const drawn = shown.map(({ unitCount }, index) => {
      const x = 24 + index * (width + 6);
      return (
        box(x, y, width, 24, '#fff') +
        box(x, y, Math.max(3, (width * unitCount) / capacity), 24, tones[index % 4] ?? tones[0]) +
        textLine(cut(`${unitCount} of ${capacity}`, width - 12, 12), x + 8, y + 16, { size: 12 })
      );
    });
    const more = segments.length - shown.length;
    const rest =
      more > 0 ? textLine(`and ${figure(more)} more`, 24 + shown.length * (width + 6), y + 16, { size: 12 }) : '';
    return { svg: drawn.join('') + rest, height: 24 };
  };
}
