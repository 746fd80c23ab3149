import { type ReactNode, useId, useState } from 'react';
import { planData } from '../../engines/phone/index.ts';
import { routes } from '../../routes.ts';
import { CopyLink } from '../kit/CopyLink.tsx';
import { EmbedButton } from '../kit/EmbedButton.tsx';
import { Refused } from '../kit/Refused.tsx';
import { TabList } from '../kit/TabList.tsx';
import { typedBefore } from '../kit/typed-before.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { useWidgetState } from '../kit/use-widget-state.ts';
import { CountrySelect } from './CountrySelect.tsx';
import { NumberView } from './NumberView.tsx';
import { type State, state as schema } from './state.ts';
import { isKnownRegion, useCountry } from './use-country.ts';

const viewTitles: Record<State['view'], string> = { number: 'One number', list: 'List' };
const views = Object.keys(viewTitles) as State['view'][];

/** The E.164 formatter: one number taken apart and written in every way, or a list of them checked. */
export function E164Formatter({ initial }: { initial: State }) {
  const id = useId();
  const fieldId = `${id}number`;
  const { state, update, refused, damage } = useWidgetState('e164-formatter', schema, initial, () => {
    const number = typedBefore(fieldId, initial.number);
    return number === undefined ? {} : { number };
  });
  const { country, guessed, setCountry } = useCountry(isKnownRegion(state.region) ? state.region : '', (region) =>
    update({ region }),
  );
  const [handedOver, setHandedOver] = useState('');
  const { number, view } = state;
  const from = isKnownRegion(state.from) ? state.from : '';
  const unknown = (['region', 'from'] as const).filter((key) => !isKnownRegion(state[key]));

  const shared: State = view === 'list' ? { ...initialList, region: country } : { number, region: country, from, view };

  const countryField = (fieldOf: string) => (
    <div className="field">
      <label htmlFor={`${id}${fieldOf}-country`}>
        Country to read {fieldOf === 'list' ? 'them' : 'it'} in
        {guessed && <span className="field-hint"> (guessed)</span>}
      </label>
      <CountrySelect id={`${id}${fieldOf}-country`} value={country} onChange={setCountry} />
    </div>
  );

  return (
    <div className="instrument-stack">
      <Refused keys={[...refused, ...unknown]} damage={damage} />
      <div className="needs-script">
        <TabList
          label="Views"
          tabs={views.map((each) => viewTitles[each])}
          active={views.indexOf(view)}
          panelId={views.map((each) => `${id}${each}-view`)}
          onActivate={(index) => update({ view: views[index] ?? 'number' })}
        />
      </div>
      <div id={`${id}number-view`} role="tabpanel" aria-label={viewTitles.number} hidden={view !== 'number'}>
        <NumberView
          id={fieldId}
          state={state}
          country={country}
          countryField={countryField('number')}
          from={from}
          update={update}
          onList={(text) => {
            setHandedOver(text);
            update({ view: 'list' });
          }}
        />
      </div>
      <div id={`${id}list-view`} role="tabpanel" aria-label={viewTitles.list} hidden={view !== 'list'}>
        <LoadedList
          isOpen={view === 'list'}
          region={country}
          countryField={countryField('list')}
          handedOver={handedOver}
        />
      </div>

      <div className="toolbar needs-script">
        <CopyLink path={routes.widget('e164-formatter')} schema={schema} state={shared} />
        <EmbedButton widget="e164-formatter" state={shared} />
        <span className="field-hint">
          {view === 'list'
            ? 'The link opens an empty list: no number is in it.'
            : 'The link holds the number. Nothing else leaves this browser.'}
        </span>
      </div>
      <p className="instrument-note">
        Numbering plans of {planData.source} {planData.version}, taken over on{' '}
        <time dateTime={planData.date}>{planData.date}</time>.
      </p>
    </div>
  );
}

const initialList: State = { number: '+1 202 555 0143', region: '', from: '', view: 'list' };

const loadList = async () => (await import('./list/ListView.tsx')).ListView;

interface ListProps {
  isOpen: boolean;
  region: string;
  countryField: ReactNode;
  handedOver: string;
}

/** The list, loaded when it is first opened; it stays while another view is shown, so that no list is lost. */
function LoadedList({ isOpen, ...props }: ListProps) {
  const { value: List, hasFailed } = useLoaded(isOpen, loadList);
  if (List) return <List {...props} />;
  return (
    <p className="instrument-note">
      {hasFailed
        ? 'The list could not be loaded. Reload the page to try again.'
        : 'Many numbers at once: paste or drop a CSV file, and get E.164, status and reason a row.'}
    </p>
  );
}
