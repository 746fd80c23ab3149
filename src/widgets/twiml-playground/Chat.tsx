import { type FormEvent, useId, useState } from 'react';
import { type Answer, type App, answerMessage, reservedNumbers } from '../../engines/twiml/index.ts';
import { EventLog } from './EventLog.tsx';

const { caller: sender, called: appNumber } = reservedNumbers;

interface Exchange {
  text: string;
  answer: Answer;
}

/** Texts the app and shows what it replies. */
export function Chat({ app, disabled }: { app: App; disabled: boolean }) {
  const id = useId();
  const [text, setText] = useState('Is my bicycle ready?');
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setExchanges([...exchanges, { text, answer: answerMessage(app, { body: text, from: sender, to: appNumber }) }]);
    setText('');
  };
  const last = exchanges.at(-1);
  return (
    <>
      <fieldset className="twiml-phone" disabled={disabled}>
        <legend className="visually-hidden">Text messages</legend>
        <p className="field-hint">
          A conversation between {sender} and the app’s number {appNumber}.
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <div className="twiml-heard" role="log" aria-label="Conversation" tabIndex={0}>
          {exchanges.length === 0 && <p className="field-hint">Send a text; the first document answers it.</p>}
          {exchanges.map((exchange, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: exchanges are only ever added
            <Bubbles key={i} {...exchange} />
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

function Bubbles({ text, answer: { replies, failure } }: Exchange) {
  return (
    <>
      <p data-kind="key">
        <span className="twiml-when">You text</span> {text || '(nothing)'}
      </p>
      {replies.map(({ to, body, media }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the replies of an exchange never change
        <p key={i} data-kind="speech">
          <span className="twiml-when">{to === sender ? 'Reply' : `Message to ${to}`}</span> {body}
          {media.map((address) => (
            <code key={address}> [{address}]</code>
          ))}
        </p>
      ))}
      {!failure && replies.length === 0 && <p data-kind="notice">The document sends no reply.</p>}
      {failure && (
        <p data-kind="notice">
          {failure.says} Logged as {failure.providerCode}.
        </p>
      )}
    </>
  );
}
