import { recall } from '../../storage.ts';

/** Whether the reader wants hovercards: on unless switched off in the display settings. */
export const hovercardsOn = () => recall('hovercards') !== 'off';
