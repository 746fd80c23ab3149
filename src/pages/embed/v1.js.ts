/** As long as there is no version 2, version 1 is what embed.js is. */
export { GET } from '../embed.js.ts';
