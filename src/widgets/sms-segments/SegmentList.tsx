import type { Alphabet, SmsAnalysis } from '../../engines/sms/index.ts';
import { SegmentCells } from './SegmentCells.tsx';
import { figure, quantity } from './words.ts';

/** Up to here every character has its cell; of a longer text only those at the borders are drawn. */
const drawnWhole = 2000;
/** More segments than the most that messaging APIs take. */
const segmentsDrawn = 12;
const cellsAtEnds = 10;

/** The segments of a message, each with its characters. */
export function SegmentList({ text, analysis, alphabet }: { text: string; analysis: SmsAnalysis; alphabet: Alphabet }) {
  const { segments, encoding, capacity, headerOctets } = analysis;
  const isLong = text.length > drawnWhole;
  const drawn = isLong ? segments.slice(0, segmentsDrawn) : segments;
  const left = segments.length - drawn.length;
  return (
    <section aria-label="Segments">
      <p className="sms-heading">Segments, {encoding === 'GSM-7' ? 'septet by septet' : 'unit by unit'}</p>
      <ol className="sms-segments">
        {drawn.map((segment, index) => (
          <SegmentCells
            // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its number
            key={index}
            number={index + 1}
            total={segments.length}
            text={segment.text}
            encoding={encoding}
            alphabet={alphabet}
            unitCount={segment.unitCount}
            capacity={capacity}
            octets={segment.octets}
            headerOctets={headerOctets}
            ends={isLong ? cellsAtEnds : 0}
          />
        ))}
      </ol>
      {isLong && (
        <p className="field-hint">
          A text of more than {figure(drawnWhole)} characters is drawn at its borders only
          {left > 0 && `, and ${quantity(left, 'further segment')} not at all`}. The figures count all of it.
        </p>
      )}
    </section>
  );
}
