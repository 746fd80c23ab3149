import { useState } from 'react';
import { type App, type CallOptions, sendText, startChat } from '../../engines/twiml/index.ts';

/** A conversation by text with an app. Each text is answered by the app as it stands then. */
export function useChat(app: App, options: CallOptions) {
  const [past, setPast] = useState(() => startChat(app, options));
  const { from, to } = startChat(app, options);
  const chat = { ...past, app, from, to };
  return {
    chat,
    send: (body: string) => setPast(sendText(chat, { body })),
    restart: () => setPast(startChat(app, options)),
  };
}

export type ChatControls = ReturnType<typeof useChat>;
