import { type SyntheticEvent, useId, useState } from 'react';
import type { PeerChoice } from '../../../engines/twiml/call/index.ts';
import type { CallControls } from '../use-call.ts';

/** What far sides can be made to do instead of what their scripts say, a group for each. */
export function FarSide({ controls: { call, letPeer } }: { controls: CallControls }) {
  const choices = call?.step.choices ?? [];
  const addresses = [...new Set(choices.map(({ address }) => address))];
  return addresses.map((address) => {
    const own = choices.filter((choice) => choice.address === address);
    const talks = own.find(({ does }) => does === 'say');
    return (
      <fieldset key={address ?? ''} className="twiml-far">
        <legend className="label">Far side{address && <code> {address}</code>}</legend>
        <div className="toolbar">
          {own
            .filter((choice) => choice !== talks)
            .map((choice) => (
              <button key={choice.does} type="button" className="button" onClick={() => letPeer(choice)}>
                {choice.label}
              </button>
            ))}
        </div>
        {talks && <Words choice={talks} letPeer={letPeer} />}
      </fieldset>
    );
  });
}

function Words({ choice, letPeer }: { choice: PeerChoice } & Pick<CallControls, 'letPeer'>) {
  const id = useId();
  const [text, setText] = useState('Hello.');
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    letPeer(choice, text);
    setText('');
  };
  return (
    <form className="twiml-path" onSubmit={onSubmit}>
      <div className="field">
        <label htmlFor={id}>It says</label>
        <input id={id} type="text" value={text} onChange={(event) => setText(event.target.value)} autoComplete="off" />
      </div>
      <button type="submit" className="button" aria-label={choice.label}>
        Say it
      </button>
    </form>
  );
}
