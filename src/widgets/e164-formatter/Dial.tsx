import { dialFrom, type PhoneNumber } from '../../engines/phone/index.ts';
import { CopyButton } from '../kit/CopyButton.tsx';
import { CountrySelect } from './CountrySelect.tsx';

interface Props {
  id: string;
  number: PhoneNumber;
  /** The country to dial from; '' where none is known yet. */
  region: string;
  onRegion: (region: string) => void;
}

/** What to dial to reach the number from a country. */
export function Dial({ id, number, region, onRegion }: Props) {
  const dialling = dialFrom(number, region);
  return (
    <div className={`phone-dial ${dialling ? '' : 'needs-script'}`}>
      <div className="field">
        <label htmlFor={id}>Dial it from</label>
        <CountrySelect id={id} value={region} none="Choose a country" onChange={onRegion} />
      </div>
      {dialling && (
        <div className="phone-dialling">
          <p>
            <samp dir="ltr">{dialling.text}</samp>{' '}
            <CopyButton label="Copy what to dial" shown="Copy" text={dialling.text} />
          </p>
          <p className="field-hint">{dialling.note}</p>
        </div>
      )}
    </div>
  );
}
