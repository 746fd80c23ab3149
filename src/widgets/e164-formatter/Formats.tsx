import type { PhoneFormats } from '../../engines/phone/index.ts';
import { routes } from '../../routes.ts';
import { CopyButton } from '../kit/CopyButton.tsx';

/** The number in four formats, each to copy. */
export function Formats({ formats }: { formats: PhoneFormats }) {
  const rows = [
    {
      name: <a href={routes.term('e164')}>E.164</a>,
      label: 'E.164',
      use: 'to store and to send to an API',
      text: formats.e164,
    },
    { name: 'International', label: 'international', use: 'to print (ITU-T E.123)', text: formats.international },
    { name: 'National', label: 'national', use: 'to show inside the country', text: formats.national },
    { name: 'URI', label: 'URI', use: 'for links (RFC 3966)', text: formats.rfc3966 },
  ];
  return (
    <dl className="phone-formats">
      {rows.map(({ name, label, use, text }) => (
        <div key={label}>
          <dt>
            {name} <span className="field-hint">{use}</span>
          </dt>
          <dd>
            <samp dir="ltr">{text}</samp>
          </dd>
          <dd className="phone-copy">
            <CopyButton label={`Copy ${label}`} shown="Copy" text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
