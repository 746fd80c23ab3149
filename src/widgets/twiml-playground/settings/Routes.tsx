import { useId } from 'react';
import { pathPattern, pathRule, type State } from '../state.ts';
import { Rows } from './Rows.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

/** Parameters of a request that an app's answer most often hangs on. */
const parameters = {
  voice: ['Digits', 'SpeechResult', 'DialCallStatus', 'CallStatus', 'QueueResult', 'RecordingDuration', 'From', 'To'],
  messaging: ['Body', 'From', 'To', 'NumMedia', 'MessageStatus'],
};

interface Props {
  state: State;
  onChange: (routes: State['routes']) => void;
}

/** What a server's program would decide: which document answers, by one parameter of the request. */
export function Routes({ state: { kind, documents, routes }, onChange }: Props) {
  const list = useId();
  const paths = documents.map(({ path }) => ({ value: path, text: path }));
  const [first] = documents;
  const last = documents.at(-1);
  return (
    <>
      <datalist id={list}>
        {parameters[kind].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Rows
        title="Routes"
        noun="route"
        hint="Which document answers when a parameter has a value. The first row that fits counts; without one, the path decides."
        rows={routes}
        blank={{
          path: first?.path ?? '/',
          parameter: kind === 'voice' ? 'Digits' : 'Body',
          value: '1',
          document: last?.path ?? '/',
        }}
        onChange={onChange}
      >
        {(route, change) => (
          <>
            <TextField
              label="Path asked for"
              value={route.path}
              problemWith={(text) => (pathPattern.test(text) ? '' : pathRule)}
              onCommit={(path) => change({ ...route, path })}
            />
            <TextField
              label="Parameter"
              value={route.parameter}
              list={list}
              problemWith={(text) => (text.trim() ? '' : 'Name a parameter, such as Digits.')}
              onCommit={(text) => change({ ...route, parameter: text.trim() })}
            />
            <TextField
              label="Value"
              value={route.value}
              placeholder="missing or empty"
              onCommit={(value) => change({ ...route, value })}
            />
            <SelectField
              label="Answered by"
              value={route.document}
              options={paths}
              problem={paths.some(({ value }) => value === route.document) ? '' : 'No document has this path.'}
              onChoose={(document) => change({ ...route, document })}
            />
          </>
        )}
      </Rows>
    </>
  );
}
