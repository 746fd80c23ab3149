import { memo } from 'react';
import { type Encoding, isGsm7, segmentCapacity, unitsOf } from '../../engines/sms/index.ts';
import { glyph } from './characters.ts';
import { unitName } from './explain.ts';
import { figure, quantity } from './words.ts';

interface Props {
  number: number;
  total: number;
  text: string;
  encoding: Encoding;
  unitCount: number;
  capacity: number;
  octets: number;
  headerOctets: number;
  /** Draw only this many characters at either end; all of them where it is 0. */
  ends: number;
}

/** One segment, cell by cell: a cell is as wide as its character costs. Heard as plain text. */
export const SegmentCells = memo(function SegmentCells(props: Props) {
  const { number, total, text, encoding, unitCount, capacity, octets, headerOctets, ends } = props;
  const characters = Array.from(text);
  const omitted = ends > 0 ? characters.length - 2 * ends : 0;
  const head = omitted > 0 ? characters.slice(0, ends) : characters;
  const tail = omitted > 0 ? characters.slice(-ends) : [];
  return (
    <li className="sms-segment" data-tone={((number - 1) % 4) + 1}>
      <p className="sms-segment-head">
        <span>
          Segment {figure(number)} of {figure(total)}
        </span>{' '}
        <span className="sms-segment-size">
          {unitCount} of {quantity(capacity, unitName(encoding))} · {quantity(octets, 'octet')}
        </span>
      </p>
      <p className="visually-hidden">{text}</p>
      <div className="sms-cells" aria-hidden="true">
        {headerOctets > 0 && (
          <span className="sms-cell sms-header" data-units={segmentCapacity(encoding, 0) - capacity}>
            header
          </span>
        )}
        {head.map((character, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the segment
          <Cell key={index} character={character} encoding={encoding} />
        ))}
        {omitted > 0 && <span className="sms-cell sms-omitted">{quantity(omitted, 'character')} more</span>}
        {tail.map((character, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the segment
          <Cell key={`tail ${index}`} character={character} encoding={encoding} />
        ))}
      </div>
    </li>
  );
});

function Cell({ character, encoding }: { character: string; encoding: Encoding }) {
  const { text, isCode } = glyph(character);
  const units = unitsOf(character, encoding);
  return (
    <span
      className="sms-cell"
      data-units={units > 1 ? units : undefined}
      data-offender={isGsm7(character) ? undefined : ''}
      data-code={isCode ? '' : undefined}
    >
      {text}
      {units > 1 && <sub>{units}</sub>}
    </span>
  );
}
