import { addressesUnder } from './addresses.ts';

/** A page of the offline bundle says where its root lies from there: see src/offline/. No host names the pages of folders there. */
const bundleRoot = globalThis.document?.documentElement.dataset['root'];
/** Whether this is a page of the offline bundle. */
export const inBundle = bundleRoot !== undefined;
const publishedBase = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const base = bundleRoot ?? publishedBase;
const index = bundleRoot ? 'index.html' : '';

/** The path of a file in public/: `path('favicon.svg')`. */
export const path = (file: string) => base + file;

/** The addresses of this build. What runs before a build, without Vite, asks addresses.ts. */
export const routes = addressesUnder(base, index);

/** The addresses of the site online, where others load from: outside the bundle, the same. */
export const published = addressesUnder(publishedBase);

/** The address of a page known by its path below the home page: `/glossary/sms/#example`. */
export const addressOfPage = (below: string) => base + below.slice(1).replace(/(^|\/)(?=#|$)/, `$1${index}`);
