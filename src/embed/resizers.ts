/**
 * The ways in which other pages already ask a frame for its height, so that a wiki that has one of them needs nothing of ours.
 * Each is answered in its own words, to the page that holds the frame and to nobody else.
 */
export interface Resizer {
  /** Whether a message asks for heights from now on. */
  asks: (data: unknown) => boolean;
  answer: (size: Size, isFirst: boolean) => unknown;
}

interface Size {
  width: number;
  height: number;
}

/** iframe-resizer, 3 to 5: `[iFrameSizer]<id>:8:false:…`, answered by `[iFrameSizer]<id>:<height>:<width>:<event>`. */
function iframeResizer(): Resizer {
  let id = '';
  return {
    asks: (data) => {
      const [, found] = (typeof data === 'string' && /^\[iFrameSizer\]([^:]{1,200}):\d/.exec(data)) || [];
      if (found) id = found;
      return Boolean(found);
    },
    answer: ({ width, height }, isFirst) =>
      `[iFrameSizer]${id}:${height}:${width}:${isFirst ? 'init' : 'resizeObserver'}`,
  };
}

/** open-iframe-resizer. */
const openIframeResizer: Resizer = {
  asks: (data) => hasType(data, 'iframe-child-init') || hasType(data, 'iframe-get-child-dimensions'),
  answer: ({ width, height }) => ({ type: 'iframe-resized', width, height }),
};

/** What consumers of oEmbed, Embedly and Iframely first, have always listened for. Nobody asks; it is just said. */
const embedly: Resizer = {
  asks: () => false,
  answer: ({ height }) => JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
};

const hasType = (data: unknown, type: string) =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === type;

/** Answers whoever asks through `send`; `listen` takes each message of the page, `resized` each new size. */
export function answerResizers(send: (message: unknown) => void) {
  const all = [iframeResizer(), openIframeResizer];
  const asked = new Set<Resizer>([embedly]);
  let size: Size | undefined;
  return {
    listen(data: unknown) {
      for (const resizer of all) {
        if (!resizer.asks(data)) continue;
        asked.add(resizer);
        if (size) send(resizer.answer(size, true));
      }
    },
    resized(newSize: Size) {
      size = newSize;
      for (const resizer of asked) send(resizer.answer(size, false));
    },
  };
}
