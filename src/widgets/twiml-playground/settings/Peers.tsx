import { outcomes } from '../scenario-schema.ts';
import { farSideWords } from '../scenarios/words.ts';
import type { State } from '../state.ts';
import { Rows } from './Rows.tsx';
import { SelectField } from './SelectField.tsx';
import { NumberField, TextField } from './TextField.tsx';
import { withKey } from './with-key.ts';

type Row = State['peers'][number];

const options = outcomes.map((value) => ({ value, text: farSideWords[value] }));

interface Props {
  peers: Row[];
  onChange: (peers: Row[]) => void;
}

/** How those behave whom the app calls or connects to. */
export function Peers({ peers, onChange }: Props) {
  return (
    <Rows
      title="Far sides"
      noun="far side"
      hint="How a number, client, SIP address, queue, conference or stream behaves once the app turns to it. Several rows for one address are used in turn. On the phone you can still decide otherwise."
      rows={peers}
      blank={{ outcome: 'busy' }}
      onChange={onChange}
    >
      {(peer, change) => {
        const set = <K extends keyof Row>(key: K, value: Row[K] | undefined) => change(withKey(peer, key, value));
        const connects = !peer.outcome || peer.outcome === 'answered' || peer.outcome === 'machine';
        return (
          <>
            <TextField
              label="Address"
              value={peer.address ?? ''}
              placeholder="everyone else"
              onCommit={(text) => set('address', text.trim() || undefined)}
            />
            <SelectField
              label="What comes of it"
              value={peer.outcome ?? 'answered'}
              options={options}
              onChoose={(outcome) => set('outcome', outcome)}
            />
            <NumberField
              label="After seconds"
              value={peer.after}
              most={3600}
              placeholder="the usual"
              onCommit={(after) => set('after', after)}
            />
            {connects && (
              <>
                <NumberField
                  label="Stays seconds"
                  value={peer.stays}
                  most={86_400}
                  placeholder="30"
                  onCommit={(stays) => set('stays', stays)}
                />
                <TextField
                  label="Says as it picks up"
                  value={peer.says ?? ''}
                  placeholder="nothing"
                  onCommit={(text) => set('says', text || undefined)}
                />
              </>
            )}
          </>
        );
      }}
    </Rows>
  );
}
