import { useEffect, useMemo, useState } from 'react';
import { countryCallingCodeOf, regionName, regions } from '../../engines/phone/index.ts';

interface Props {
  id: string;
  value: string;
  /** What it says where no country is chosen. */
  none?: string;
  onChange: (region: string) => void;
}

/** All countries with their calling codes. The server sends only the one shown: the list is long, and made in the browser. */
export function CountrySelect({ id, value, none = 'None: international numbers only', onChange }: Props) {
  const [listed, setListed] = useState<readonly string[]>([]);
  useEffect(() => setListed([...regions].sort((a, b) => regionName(a).localeCompare(regionName(b), 'en'))), []);
  const listedOptions = useMemo(() => listed.map(option), [listed]);
  return (
    <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{none}</option>
      {listed.length > 0 ? listedOptions : value && option(value)}
    </select>
  );
}

const option = (region: string) => (
  <option key={region} value={region}>
    {`${regionName(region)} +${countryCallingCodeOf(region) ?? ''}`}
  </option>
);
