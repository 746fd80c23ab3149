import { type SyntheticEvent, useId, useState } from 'react';
import {
  type App,
  type Chat as Conversation,
  reservedNumbers,
  sendText,
  startChat,
} from '../../engines/twiml/index.ts';
import { EventLog } from './EventLog.tsx';

const { caller: sender, called: appNumber } = reservedNumbers;

/** Texts the app and shows what it replies. */
export function Chat({ app, disabled }: { app: App; disabled: boolean }) {
  const id = useId();
  const [text, setText] = useState('Is my bicycle ready?');
  const [{ turns, ...chat }, setChat] = useState(() => startChat(app));
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setChat(sendText({ ...chat, turns, app }, { body: text }));
    setText('');
  };
  const last = turns.at(-1);
  return (
    <>
      <fieldset className="twiml-phone" disabled={disabled}>
        <legend className="visually-hidden">Text messages</legend>
        <p className="field-hint">
          A conversation between {sender} and the app’s number {appNumber}.
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <div className="twiml-heard" role="log" aria-label="Conversation" tabIndex={0}>
          {turns.length === 0 && <p className="field-hint">Send a text; the first document answers it.</p>}
          {turns.map((turn, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: turns are only ever added
            <Bubbles key={i} {...turn} />
          ))}
        </div>
        <form className="twiml-path" onSubmit={send}>
          <div className="field">
            <label htmlFor={id}>Your text</label>
            <input
              id={id}
              type="text"
              value={text}
              onChange={(event) => setText(event.target.value)}
              autoComplete="off"
            />
          </div>
          <button type="submit" className="button button-main">
            Send
          </button>
        </form>
      </fieldset>
      <EventLog log={last?.answer.log ?? []} />
    </>
  );
}

function Bubbles({ inbound: { body: text }, answer: { replies, failure } }: Conversation['turns'][number]) {
  return (
    <>
      <p data-kind="key">
        <span className="twiml-when">You text</span> {text || '(nothing)'}
      </p>
      {replies.map(({ to, body, media, by }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the replies of an exchange never change
        <p key={i} data-kind="speech">
          <span className="twiml-when">
            {by ? 'The provider replies' : to === sender ? 'Reply' : `Message to ${to}`}
          </span>{' '}
          {body}
          {media.map((address) => (
            <code key={address}> [{address}]</code>
          ))}
        </p>
      ))}
      {!failure && replies.length === 0 && <p data-kind="notice">No reply comes.</p>}
      {failure && (
        <p data-kind="notice">
          {failure.says} Logged as {failure.providerCode}.
        </p>
      )}
    </>
  );
}
