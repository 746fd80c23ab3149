import { useEffect, useRef, useState } from 'react';
import type { App, CallOptions } from '../../engines/twiml/call/index.ts';
import type { Chat, Inbound } from '../../engines/twiml/messaging/index.ts';
import { loadMessenger, useRunner } from './phone/use-runner.ts';

/** A conversation by text with an app. Each text is answered by the app as it stands then. */
export function useChat(app: App, options: CallOptions) {
  const [past, setPast] = useState<Chat>();
  const { state: loading, runner, withRunner } = useRunner(loadMessenger);
  const fresh = runner?.startChat(app, options);
  const chat = fresh && { ...fresh, ...past, app, from: fresh.from, to: fresh.to };

  const isWanted = app.kind === 'messaging' && loading === 'unasked';
  const load = useRef(withRunner);
  load.current = withRunner;
  useEffect(() => {
    if (isWanted) load.current(() => {});
  }, [isWanted]);

  return {
    chat,
    loading,
    retry: () => withRunner(() => {}),
    countSegments: runner?.countSegments,
    send: (text: Pick<Inbound, 'body' | 'media'>) => runner && chat && setPast(runner.sendText(chat, text)),
    restart: () => setPast(undefined),
  };
}

export type ChatControls = ReturnType<typeof useChat>;
