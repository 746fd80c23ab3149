import { reservedNumbers } from '../../../engines/twiml/index.ts';
import type { PanelProps } from '../Panels.tsx';
import type { State } from '../state.ts';
import { Parameters } from './Parameters.tsx';
import { Peers } from './Peers.tsx';
import { Routes } from './Routes.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { Webhooks } from './Webhooks.tsx';

/** What the app's surroundings do: its web server, who is called, and who calls. */
export function SettingsPanel({ state, update }: PanelProps) {
  const isVoice = state.kind === 'voice';
  const paths = state.documents.map(({ path }) => path);
  return (
    <div className="twiml-settings">
      <Webhooks documents={state.documents} onChange={(documents) => update({ documents })} />
      <Routes state={state} onChange={(routes) => update({ routes })} />
      {isVoice && <Peers peers={state.peers} onChange={(peers) => update({ peers })} />}
      <fieldset className="twiml-settings-group">
        <legend>{isVoice ? 'The call' : 'The message'}</legend>
        <p className="field-hint">
          {isVoice
            ? 'Who calls whom; the document that is asked where another fails; the one that is told when the call is over.'
            : 'Who texts whom, and the document that is asked where another fails.'}
        </p>
        <div className="twiml-setting twiml-fields" data-wide>
          <Party label="From" value={state.from} usual={reservedNumbers.caller} onCommit={(from) => update({ from })} />
          <Party label="To" value={state.to} usual={reservedNumbers.called} onCommit={(to) => update({ to })} />
          <DocumentChoice
            label="Fallback"
            value={state.fallback}
            paths={paths}
            onChoose={(fallback) => update({ fallback })}
          />
          {isVoice && (
            <DocumentChoice
              label="Status callback"
              value={state.statusCallback}
              paths={paths}
              onChoose={(statusCallback) => update({ statusCallback })}
            />
          )}
          {isVoice && (
            <SelectField<State['emptyRecordings']>
              label="Silent recordings"
              value={state.emptyRecordings}
              options={[
                { value: 'kept', text: 'are kept and sent' },
                { value: 'skipped', text: 'are skipped' },
              ]}
              onChoose={(emptyRecordings) => update({ emptyRecordings })}
            />
          )}
        </div>
      </fieldset>
      <Parameters parameters={state.parameters} onChange={(parameters) => update({ parameters })} />
    </div>
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

interface ChoiceProps {
  label: string;
  value: string;
  paths: readonly string[];
  onChoose: (path: string) => void;
}

const DocumentChoice = ({ label, value, paths, onChoose }: ChoiceProps) => (
  <SelectField
    label={label}
    value={value}
    options={[{ value: '', text: 'none' }, ...paths.map((path) => ({ value: path, text: path }))]}
    problem={value && !paths.includes(value) ? 'No document has this path.' : ''}
    onChoose={onChoose}
  />
);
