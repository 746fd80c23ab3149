import { memo } from 'react';
import { type Alphabet, type Encoding, isGsm7, segmentCapacity, unitsOf } from '../../engines/sms/index.ts';
import { glyph } from './characters.ts';
import { unitName } from './explain.ts';
import { figure, quantity } from './words.ts';

interface Props {
  number: number;
  total: number;
  text: string;
  encoding: Encoding;
  /** The 7-bit alphabet that characters are held against. */
  alphabet: Alphabet;
  unitCount: number;
  capacity: number;
  octets: number;
  headerOctets: number;
  /** Draw only this many characters at either end; all of them where it is 0. */
  ends: number;
}

/** One segment, cell by cell: a cell is as wide as its character costs. Heard as plain text. */
export const SegmentCells = memo(function SegmentCells(props: Props) {
  const { number, total, text, encoding, alphabet, unitCount, capacity, octets, headerOctets, ends } = props;
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
          <Cell key={index} character={character} encoding={encoding} alphabet={alphabet} />
        ))}
        {omitted > 0 && <span className="sms-cell sms-omitted">{quantity(omitted, 'character')} more</span>}
        {tail.map((character, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the segment
          <Cell key={`tail ${index}`} character={character} encoding={encoding} alphabet={alphabet} />
        ))}
      </div>
    </li>
  );
});

function Cell({ character, encoding, alphabet }: { character: string; encoding: Encoding; alphabet: Alphabet }) {
  const { text, isCode } = glyph(character);
  const units = unitsOf(character, encoding, alphabet);
  return (
    <span
      className="sms-cell"
      data-units={units > 1 ? units : undefined}
      data-offender={isGsm7(character, alphabet) ? undefined : ''}
      data-code={isCode ? '' : undefined}
    >
      {text}
      {units > 1 && <sub>{units}</sub>}
    </span>
  );
}
