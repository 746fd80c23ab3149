import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { countSegments } from '../../engines/sms/index.ts';
import {
  type DescribedOctet,
  describeOctets,
  type EncodedSegment,
  encodeSms,
  toHex,
} from '../../engines/sms/pdu/index.ts';
import { CopyButton } from '../kit/CopyButton.tsx';
import { glyph } from './characters.ts';
import { OctetDetails } from './OctetDetails.tsx';
import type { PanelProps } from './Panels.tsx';
import { figure, quantity } from './words.ts';

const mostSegments = 255;
/** A real one differs from message to message. */
const reference = 0x2a;

/** The octets of each segment, each explained. */
export function Octets({ text, options }: PanelProps) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const segmentCount = countSegments(text, options);
  const segments = useMemo(
    () => (segmentCount <= mostSegments ? encodeSms(text, options, reference) : []),
    [text, options, segmentCount],
  );
  const number = Math.min(chosen, segments.length - 1);
  const segment = segments[number];
  if (!segment)
    return <p>More than {mostSegments} segments cannot be sent as one message, so there are no octets of it.</p>;
  return (
    <>
      {segments.length > 1 && (
        <div className="field sms-choice">
          <label htmlFor={id}>Segment</label>
          <select id={id} value={number} onChange={(event) => setChosen(Number(event.target.value))}>
            {segments.map((_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its number
              <option key={index} value={index}>
                {figure(index + 1)} of {figure(segments.length)}
              </option>
            ))}
          </select>
        </div>
      )}
      <Fields segment={segment} />
      <Grid key={`${number} ${segment.userData.length}`} segment={segment} />
      <div className="toolbar">
        <CopyButton label="Copy as hex" text={() => toHex(segment.userData)} />
      </div>
    </>
  );
}

/** The fields of the message that say how its user data is to be read (TS 23.040 §9.2.3). */
function Fields({ segment: { hasHeader, dataCodingScheme, userDataLength } }: { segment: EncodedSegment }) {
  const unit = dataCodingScheme === 0 ? 'septet' : 'octet';
  return (
    <dl className="sms-fields">
      <div>
        <dt>User data header indicator</dt>
        <dd>
          <code>{hasHeader ? '1' : '0'}</code> {hasHeader ? 'a header comes first' : 'no header'}{' '}
          <small>TS 23.040 §9.2.3.23</small>
        </dd>
      </div>
      <div>
        <dt>Data coding scheme</dt>
        <dd>
          <code>{toHex([dataCodingScheme])}</code> {dataCodingScheme === 0 ? 'GSM 7 bit' : 'UCS-2'}{' '}
          <small>TS 23.038 §4</small>
        </dd>
      </div>
      <div>
        <dt>User data length</dt>
        <dd>
          <code>{toHex([userDataLength])}</code> {quantity(userDataLength, unit)} <small>TS 23.040 §9.2.3.16</small>
        </dd>
      </div>
    </dl>
  );
}

/** One stop of the Tab key; arrow keys, Home and End go from octet to octet, a tap picks one. */
function Grid({ segment }: { segment: EncodedSegment }) {
  const octets = useMemo(() => describeOctets(segment), [segment]);
  const [focused, setFocused] = useState(0);
  const octet = octets[focused];
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const to = { ArrowRight: focused + 1, ArrowLeft: focused - 1, Home: 0, End: octets.length - 1 }[event.key];
    const row = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const target = row ? besides(buttons, focused, row) : buttons[to ?? -1];
    if (to === undefined && row === undefined) return;
    event.preventDefault();
    target?.focus();
  };
  if (!octet) return <p>The message is empty: no octet of user data goes over the air.</p>;
  return (
    <>
      <p className="field-hint">Pick an octet, or go from one to the next with the arrow keys.</p>
      <div role="group" className="sms-octets" aria-label="User data, octet by octet" onKeyDown={move}>
        {octets.map((each, index) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: an octet is its place
            key={index}
            type="button"
            className="sms-octet"
            data-kind={kindOf(each)}
            tabIndex={index === focused ? 0 : -1}
            aria-pressed={index === focused}
            aria-label={labelOf(each, index)}
            onFocus={() => setFocused(index)}
            onClick={() => setFocused(index)}
          >
            {toHex([each.value])}
          </button>
        ))}
      </div>
      <OctetDetails octet={octet} number={focused + 1} count={octets.length} />
    </>
  );
}

/** The button a row up or down, nearest below or above. */
function besides(buttons: HTMLElement[], from: number, step: number): HTMLElement | undefined {
  const { offsetTop, offsetLeft } = buttons[from] ?? { offsetTop: 0, offsetLeft: 0 };
  const after = step > 0 ? buttons.slice(from + 1) : buttons.slice(0, from).reverse();
  const row = after.find((button) => button.offsetTop !== offsetTop)?.offsetTop;
  return after.find((button) => button.offsetTop === row && button.offsetLeft === offsetLeft);
}

const kindOf = ({ name, bits }: DescribedOctet) =>
  bits.length === 0 ? (name === 'User Data Header Length' ? 'length' : 'header') : 'text';

const labelOf = ({ value, name, meaning, bits }: DescribedOctet, index: number) => {
  const characters = bits.flatMap(({ text }) => (text === undefined ? [] : [glyph(text).text]));
  const of = characters.length > 0 ? `, ${characters.join(' and ')}` : '';
  return `Octet ${index + 1}: ${toHex([value])}, ${name}${of}, ${meaning}`;
};
