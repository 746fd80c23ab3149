/**
 * The script of a frame: tells the page around it its height, and its widget's state and result, and takes theme and state
 * from it. See messages.ts. Nothing that arrives here becomes HTML, code or an address.
 */
import type { Told } from '../widgets/kit/use-frame.ts';
import { submitByClick } from './forms.ts';
import { type FromFrame, readToFrame, type WithoutEnvelope } from './messages.ts';
import { answerResizers } from './resizers.ts';
import { followWidget } from './widget-link.ts';

const root = document.documentElement;
const kind = root.dataset['frame'];

if (parent !== window) start();

function start() {
  const post = (message: unknown) => parent.postMessage(message, '*');
  const say = (message: WithoutEnvelope<FromFrame>) => post({ switchboard: 1, ...message });
  const resizers = answerResizers(post);
  const widget = kind === 'widget' ? followWidget(say) : undefined;
  let height = 0;

  const measure = () => {
    const box = document.body.getBoundingClientRect();
    const measured = Math.ceil(box.height);
    // A frame that is not shown has no height to tell.
    if (measured === height || box.width === 0) return;
    height = measured;
    say({ type: 'resize', height });
    resizers.resized({ width: Math.ceil(box.width), height });
  };
  const sayReady = () => {
    const { id = '' } = root.dataset;
    if (kind === 'widget' || kind === 'term') say({ type: 'ready', kind, id, title: document.title, height });
    else say({ type: 'missing' });
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    resizers.listen(data);
    const message = readToFrame(data);
    if (message?.type === 'hello') sayReady();
    if (message?.type === 'theme') {
      if (message.theme === 'auto') delete root.dataset['theme'];
      else root.dataset['theme'] = message.theme;
    }
    if (message?.type === 'state') widget?.set(message.state);
  });

  submitByClick();
  measure();
  sayReady();
  new ResizeObserver(measure).observe(document.body);
}

declare global {
  interface WindowEventMap {
    'switchboard:widget': CustomEvent<Told['widget']>;
    'switchboard:result': CustomEvent<Told['result']>;
  }
}
