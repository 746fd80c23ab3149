import { type SyntheticEvent, useId, useState } from 'react';
import type { Chat as Conversation } from '../../engines/twiml/index.ts';
import type { ChatControls } from './use-chat.ts';

/** Texts the app and shows what it replies. */
export function Chat({ controls: { chat, send }, disabled }: { controls: ChatControls; disabled: boolean }) {
  const id = useId();
  const [text, setText] = useState('Is my bicycle ready?');
  const { turns, from: sender, to: appNumber } = chat;
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    send(text);
    setText('');
  };
  return (
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
      <form className="twiml-path" onSubmit={onSubmit}>
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
  );
}

function Bubbles({
  inbound: { body: text, from: sender },
  answer: { replies, failure },
}: Conversation['turns'][number]) {
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
