import { useId } from 'react';
import { countSegments } from '../../engines/sms/index.ts';
import type { PanelProps } from './Panels.tsx';
import { figure, money, quantity, readAmount } from './words.ts';

/** What the message costs, from a price and a number of recipients that the reader enters. */
export function Cost({ state, text, options, onChange }: PanelProps) {
  const segments = countSegments(text, options);
  const price = readAmount(state.price);
  const recipients = readAmount(state.recipients);
  return (
    <>
      <div className="sms-option-fields">
        <Amount
          label="Price of a segment"
          hint="In any currency, as your provider’s price list has it: 0.0083"
          value={state.price}
          onEnter={(typed) => onChange({ price: typed })}
        />
        <Amount
          label="Recipients"
          hint="How many people it goes to: 10,000"
          value={state.recipients}
          onEnter={(typed) => onChange({ recipients: typed })}
        />
      </div>
      <p className="sms-total">
        {price === undefined || recipients === undefined
          ? `${quantity(segments, 'segment')} for each recipient. Enter both, and the total stands here.`
          : `${quantity(segments, 'segment')} × ${figure(recipients)} × ${state.price.trim()} = ${money(segments * recipients * price)}`}
      </p>
      <p className="field-hint">Providers charge by the segment. Some round, or add a fee for each network.</p>
    </>
  );
}

interface AmountProps {
  label: string;
  hint: string;
  value: string;
  onEnter: (typed: string) => void;
}

function Amount({ label, hint, value, onEnter }: AmountProps) {
  const id = useId();
  const isWrong = value.trim() !== '' && readAmount(value) === undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-describedby={`${id}hint`}
        aria-invalid={isWrong}
        onChange={(event) => onEnter(event.target.value)}
      />
      <p className="field-hint" id={`${id}hint`}>
        {isWrong ? `“${value.trim()}” is not an amount. Write digits, with a point for decimals: 0.0083` : hint}
      </p>
    </div>
  );
}
