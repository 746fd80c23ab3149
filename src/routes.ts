import { addressesUnder } from './addresses.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The path of a file in public/: `path('favicon.svg')`. */
export const path = (file: string) => base + file;

/** The addresses of this build. What runs before a build, without Vite, asks addresses.ts. */
export const routes = addressesUnder(base);
