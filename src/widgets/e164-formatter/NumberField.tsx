import { type ReactNode, useEffect, useRef, useState } from 'react';
import { recall, remember } from '../../storage.ts';
import { groupWhileTyping } from './group-while-typing.ts';

interface Props {
  id: string;
  number: string;
  /** The country whose way of grouping is taken for a national number. */
  country: string;
  isMistake: boolean;
  describedBy: string | undefined;
  onNumber: (number: string) => void;
  /** What stands beside it. */
  children: ReactNode;
}

const name = 'group-digits';

/** The number's field. It groups the digits while they are typed, unless the reader does not want it. */
export function NumberField({ id, number, country, isMistake, describedBy, onNumber, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [isGrouping, setIsGrouping] = useState(true);
  useEffect(() => setIsGrouping(recall(name) !== 'off'), []);
  useEffect(() => {
    return field.current && isGrouping ? groupWhileTyping(field.current, country) : undefined;
  }, [isGrouping, country]);
  return (
    <div className="phone-fields">
      <div className="field">
        <label htmlFor={id}>Phone number</label>
        <input
          id={id}
          ref={field}
          className="phone-number"
          type="tel"
          autoComplete="tel"
          dir="ltr"
          value={number}
          aria-invalid={isMistake || undefined}
          aria-describedby={describedBy}
          onChange={(event) => onNumber(event.target.value)}
        />
      </div>
      {children}
      <label className="phone-check needs-script">
        <input
          type="checkbox"
          checked={isGrouping}
          onChange={(event) => {
            setIsGrouping(event.target.checked);
            remember(name, event.target.checked ? 'on' : 'off');
          }}
        />
        Group the digits while I type
      </label>
    </div>
  );
}
