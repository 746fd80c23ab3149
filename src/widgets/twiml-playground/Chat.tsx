import { type Ref, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Chat as Conversation } from '../../engines/twiml/messaging/index.ts';
import { routes } from '../../routes.ts';
import { Line } from './phone/Line.tsx';
import { RunnerFailed } from './phone/RunnerFailed.tsx';
import type { ChatControls } from './use-chat.ts';

/** A picture of nobody, at an address that is reserved for examples. */
const picture = { url: 'https://media.example/picture.jpg', contentType: 'image/jpeg' };
/** Words the provider acts on by itself. */
const keywords = ['STOP', 'START', 'HELP'];

interface Props {
  controls: ChatControls;
  disabled: boolean;
  ref?: Ref<HTMLFieldSetElement>;
}

/** Texts the app and shows what it replies. */
export function Chat({ controls, disabled, ref }: Props) {
  const { chat, loading, retry, send, restart, countSegments } = controls;
  const turns = chat?.turns ?? [];
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text scrolls into view
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [turns.length]);
  return (
    <fieldset ref={ref} className="twiml-phone needs-script" tabIndex={-1} disabled={disabled}>
      <legend className="visually-hidden">Text messages</legend>
      <dl className="readings twiml-parties">
        <div>
          <dt>You</dt>
          <dd>{chat?.from ?? '…'}</dd>
        </div>
        <div>
          <dt>The app</dt>
          <dd>{chat?.to ?? '…'}</dd>
        </div>
      </dl>
      {loading === 'failed' && <RunnerFailed what="conversation" onRetry={retry} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div className="twiml-heard twiml-chat" role="log" aria-label="Conversation" tabIndex={0} ref={list}>
        {turns.length === 0 && <p className="field-hint">Send a text; the first document answers it.</p>}
        {turns.map((turn, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: turns are only ever added
          <Bubbles key={i} {...turn} countSegments={countSegments} />
        ))}
      </div>
      {chat?.optedOut && (
        <p className="notice" data-kind="warn">
          The sender has opted out: the provider delivers nothing until they text START.
        </p>
      )}
      <Compose send={send} isReady={chat !== undefined} />
      <div className="toolbar">
        {keywords.map((word) => (
          <button key={word} type="button" className="button" onClick={() => send({ body: word })} disabled={!chat}>
            {word}
          </button>
        ))}
        <button type="button" className="button" onClick={restart} disabled={!turns.length}>
          New conversation
        </button>
      </div>
    </fieldset>
  );
}

function Compose({ send, isReady }: Pick<ChatControls, 'send'> & { isReady: boolean }) {
  const [text, setText] = useState('Is my bicycle ready?');
  const [withPicture, setWithPicture] = useState(false);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    send({ body: text, media: withPicture ? [picture] : [] });
    setText('');
    setWithPicture(false);
  };
  return (
    <form onSubmit={onSubmit} className="twiml-speech">
      <Line label="Your text" text={text} onText={setText}>
        <button type="submit" className="button button-main" disabled={!isReady}>
          Send
        </button>
      </Line>
      <label className="twiml-check">
        <input type="checkbox" checked={withPicture} onChange={(event) => setWithPicture(event.target.checked)} />
        With a picture
      </label>
    </form>
  );
}

type Turn = Conversation['turns'][number];

function Bubbles({
  inbound: { body: text, media, from: sender },
  answer: { replies, failure },
  countSegments,
}: Turn & Pick<ChatControls, 'countSegments'>) {
  return (
    <>
      <div data-kind="sent">
        <span className="twiml-when">You text</span> <p>{text || '(no words)'}</p>
        {media?.map(({ url }) => (
          <Media key={url} address={url} />
        ))}
      </div>
      {replies.map((reply, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the replies of an exchange never change
        <div key={i} data-kind={reply.by ? 'provider' : 'reply'}>
          <span className="twiml-when">
            {reply.by ? 'The provider replies' : reply.to === sender ? 'Reply' : `Message to ${reply.to}`}
          </span>{' '}
          {reply.body && <p>{reply.body}</p>}
          {reply.media.map((address) => (
            <Media key={address} address={address} />
          ))}
          {reply.body && reply.media.length === 0 && countSegments && (
            <Segments text={reply.body} count={countSegments(reply.body)} />
          )}
        </div>
      ))}
      {!failure && replies.length === 0 && <p data-kind="notice">No reply comes.</p>}
      {failure && (
        <p data-kind="failure">
          {failure.says} Logged as {failure.providerCode}.
        </p>
      )}
    </>
  );
}

const Media = ({ address }: { address: string }) => (
  <p className="twiml-media">
    <span className="label">Media</span> <code>{address}</code>
  </p>
);

/** What a reply costs, with the way to the calculator that says why. */
const Segments = ({ text, count }: { text: string; count: number }) => (
  <a className="twiml-segments" href={`${routes.widget('sms-segments')}?${new URLSearchParams({ text })}`}>
    {count} segment{count === 1 ? '' : 's'}
  </a>
);
