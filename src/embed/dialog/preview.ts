import { element } from '../../dom.ts';
import { inBundle } from '../../routes.ts';
import { maxUrlLength } from '../../widgets/kit/url-state.ts';
import type { Drawing } from '../picture/index.ts';
import type { Embeddable } from '../snippets.ts';
import type { Wiki } from '../wikis.ts';
import { dataAddress } from './save-picture.ts';

/** What the wiki will show. The frame is this site's own here, so it has no sandbox, and it stays when the wiki changes. */
export function preview(title: string, drawing: Drawing) {
  const frame = element('iframe', { title: `Preview: ${title}`, class: 'embed-frame' });
  const picture = element('img', {
    src: dataAddress(drawing),
    alt: '',
    width: String(drawing.width),
    class: 'embed-picture',
  });
  const words = element('p', { class: 'embed-hint' });
  const section = element('section', { class: 'embed-part' }, element('h3', {}, 'Preview'), words, picture);
  // Not even an empty frame in the bundle.
  if (!inBundle) picture.before(frame);

  function update(embed: Embeddable, { takes }: Wiki) {
    const isTooLong = embed.frame.length > maxUrlLength;
    const isFrame = takes !== 'picture' && !inBundle && !isTooLong;
    frame.hidden = !isFrame;
    picture.hidden = isFrame;
    words.textContent = inBundle
      ? `The live frame comes from ${new URL(embed.frame).host}, which this copy does not ask. This is the picture.`
      : isFrame
        ? `${embed.width} × ${embed.height} pixels in the wiki.`
        : 'The picture, which leads to the live page.';
    if (isFrame && frame.src !== embed.frame) frame.src = embed.frame;
    // Set as properties: the page's policy refuses style attributes.
    frame.style.maxWidth = `${embed.width}px`;
    frame.style.height = `${embed.height}px`;
  }

  return { section, update };
}
