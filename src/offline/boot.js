/** Runs on every page of the offline bundle, right after SystemJS: what a page opened from disk may not do, it does otherwise. */

// Firefox names a page's origin "null", and SystemJS would take every script for one from elsewhere.
System.constructor.prototype.createScript = (url) => Object.assign(document.createElement('script'), { src: url });

// A file that the site fetches lies there as a module too: search-index.json as search-index.json.js.
window.fetch = async (address) => {
  const { text, base64 } = await System.import(`${new URL(address, location.href).href.replace(/[?#].*/, '')}.js`);
  return new Response(text ?? Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
};

// A worker may not be started from a file. What would use one finds that there is none, and does without.
window.Worker = undefined;
