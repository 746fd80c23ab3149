/** How wide a frame is where nobody says: the column of most wikis. */
export const usualWidth = 640;

interface FrameHtml {
  /** Absolute address of the frame, with its state. */
  src: string;
  title: string;
  width: number;
  height: number;
}

/**
 * What a frame may do in a page: run its own script, keep its own origin, open links in a new tab, save a file. Not: move
 * or script the page that holds it, open dialogs.
 */
export const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** An `<iframe>` as text, for a page where no script of ours runs: it has one height, whatever happens in it. */
export function frameHtml({ src, title, width, height }: FrameHtml): string {
  const attributes = {
    src,
    title,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    sandbox,
    allow: 'clipboard-write',
    style: 'border: 0; max-width: 100%',
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${text.join(' ')}></iframe>`;
}

/** A text for an attribute in double quotes. */
export const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
