import { type SyntheticEvent, useId, useState } from 'react';
import type { PeerChoice } from '../../../engines/twiml/call/index.ts';
import type { CallControls } from '../use-call.ts';

/** What a far side can be made to do instead of what its script says. Where several ring, one is chosen first. */
export function FarSide({ controls: { call, letPeer } }: { controls: CallControls }) {
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const choices = call?.step.choices ?? [];
  if (!choices.length) return null;
  const addresses = [...new Set(choices.map(({ address }) => address))];
  const address = addresses.find((each) => each === chosen) ?? addresses[0];
  const own = choices.filter((choice) => choice.address === address);
  const talks = own.find(({ does }) => does === 'say');
  return (
    <fieldset className="twiml-far">
      <legend className={addresses.length > 1 ? 'visually-hidden' : undefined}>
        Far side{address && <code> {address}</code>}
      </legend>
      {addresses.length > 1 && (
        <div className="field">
          <label htmlFor={id}>Far side, of {addresses.length} that ring</label>
          <select id={id} value={address} onChange={(event) => setChosen(event.target.value)}>
            {addresses.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
      )}
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
