import type { State } from '../state.ts';
import { Rows } from './Rows.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  parameters: State['parameters'];
  onChange: (parameters: State['parameters']) => void;
}

/** What the provider sends with every request beside the usual. */
export function Parameters({ parameters, onChange }: Props) {
  const names = Object.keys(parameters);
  const free = ['CallerName', 'ForwardedFrom', 'StirVerstat', 'FromCity'].find((name) => !names.includes(name));
  return (
    <Rows<[string, string]>
      title="Parameters"
      noun="parameter"
      hint="What every request carries beside the usual, such as the caller’s name where it is looked up."
      rows={Object.entries(parameters)}
      blank={[free ?? `Parameter${names.length + 1}`, '']}
      onChange={(rows) => onChange(Object.fromEntries(rows))}
    >
      {([name, value], change) => (
        <>
          <TextField
            label="Name"
            value={name}
            problemWith={(text) =>
              !/^[\w.-]+$/.test(text)
                ? 'A name has letters, digits, points and dashes.'
                : text !== name && names.includes(text)
                  ? 'Another parameter has this name.'
                  : ''
            }
            onCommit={(text) => change([text, value])}
          />
          <TextField label="Value" value={value} onCommit={(text) => change([name, text])} />
        </>
      )}
    </Rows>
  );
}
