/** The script of a frame. */
import type { FromFrame } from './messages.ts';

const { frame, id = '' } = document.documentElement.dataset;
const height = Math.ceil(document.body.getBoundingClientRect().height);
const ready: FromFrame = { switchboard: 1, type: 'ready', kind: frame === 'term' ? 'term' : 'widget', id, height };
if (parent !== window) parent.postMessage(ready, '*');
