import { type DescribedOctet, type OctetBits, toHex } from '../../engines/sms/pdu/index.ts';
import { glyph } from './characters.ts';

interface Props {
  octet: DescribedOctet;
  number: number;
  count: number;
}

/** What one octet is, with its eight bits. Not read out by itself: the button that was picked says the same. */
export function OctetDetails({ octet, number, count }: Props) {
  const { value, name, clause, meaning, bits } = octet;
  return (
    <div className="sms-octet-details">
      <p>
        <strong>
          Octet {number} of {count}: <code>{toHex([value])}</code>, {name}
        </strong>{' '}
        <small>{clause}</small>
      </p>
      <p>{meaning}</p>
      {bits.length > 0 && (
        <ol className="sms-bits">
          {bits.toReversed().map((part, index) => (
            <li key={part.lowest} data-tone={index % 2 === 0 ? 1 : 2}>
              <code>{bitsOf(value, part)}</code>
              <span>{part.text === undefined ? 'fill' : glyph(part.text).text}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** The bits of an octet that belong together, highest first. */
const bitsOf = (value: number, { lowest, highest }: OctetBits) =>
  value
    .toString(2)
    .padStart(8, '0')
    .slice(7 - highest, 8 - lowest);
