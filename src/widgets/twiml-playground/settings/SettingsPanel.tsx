import { reservedNumbers } from '../../../engines/twiml/index.ts';
import type { PanelProps } from '../Panels.tsx';
import type { Document, State } from '../state.ts';
import { Peers } from './Peers.tsx';
import { Routes } from './Routes.tsx';
import { Rows } from './Rows.tsx';
import { SelectField } from './SelectField.tsx';
import { NumberField, TextField } from './TextField.tsx';
import { withKey } from './with-key.ts';

/** What the app's surroundings do: its web server, who is called, and who calls. */
export function SettingsPanel({ state, update }: PanelProps) {
  const isVoice = state.kind === 'voice';
  return (
    <div className="twiml-settings">
      <Webhooks documents={state.documents} onChange={(documents) => update({ documents })} />
      <Routes state={state} onChange={(routes) => update({ routes })} />
      {isVoice && <Peers peers={state.peers} onChange={(peers) => update({ peers })} />}
      <fieldset className="twiml-settings-group">
        <legend>{isVoice ? 'The call' : 'The message'}</legend>
        <div className="twiml-row">
          <Party label="From" value={state.from} usual={reservedNumbers.caller} onCommit={(from) => update({ from })} />
          <Party label="To" value={state.to} usual={reservedNumbers.called} onCommit={(to) => update({ to })} />
          {isVoice && (
            <SelectField<State['emptyRecordings']>
              label="A recording without a sound"
              value={state.emptyRecordings}
              options={[
                { value: 'kept', text: 'is kept and sent' },
                { value: 'skipped', text: 'is skipped for the next verb' },
              ]}
              onChoose={(emptyRecordings) => update({ emptyRecordings })}
            />
          )}
        </div>
      </fieldset>
    </div>
  );
}

const contentTypes = ['application/xml', 'text/html', 'text/plain', 'application/json', 'audio/mpeg'];

function Webhooks({ documents, onChange }: { documents: Document[]; onChange: (documents: Document[]) => void }) {
  return (
    <Rows
      title="Webhooks"
      noun="webhook"
      hint="How each document is answered. The provider waits 15 s, and fails the call on a status of 400 or more."
      rows={documents}
      onChange={onChange}
    >
      {(document, change) => (
        <>
          <code className="twiml-row-name">{document.path}</code>
          <NumberField
            whole
            label="Status"
            value={document.status}
            least={100}
            most={599}
            placeholder="200"
            onCommit={(status) => change(withKey(document, 'status', status))}
          />
          <NumberField
            label="Seconds it takes"
            value={document.seconds}
            most={3600}
            placeholder="0"
            onCommit={(seconds) => change(withKey(document, 'seconds', seconds))}
          />
          <SelectField
            label="Content type"
            value={document.contentType ?? 'text/xml'}
            options={[
              { value: 'text/xml', text: 'text/xml' },
              ...contentTypes.map((value) => ({ value, text: value })),
              { value: '', text: 'none' },
            ]}
            onChoose={(type) => change(withKey(document, 'contentType', type === 'text/xml' ? undefined : type))}
          />
        </>
      )}
    </Rows>
  );
}

interface PartyProps {
  label: string;
  value: string;
  usual: string;
  onCommit: (value: string) => void;
}

const Party = ({ label, value, usual, onCommit }: PartyProps) => (
  <TextField
    label={label}
    value={value}
    placeholder={usual}
    problemWith={(text) =>
      /\s/.test(text.trim()) ? `Write it without spaces, as in ${usual} or sip:ada@pbx.example.` : ''
    }
    onCommit={(text) => onCommit(text.trim().slice(0, 256))}
  />
);
