/** Runs on every page of the offline bundle, right after SystemJS: what a page opened from disk may not do, it does otherwise. */
{
  const root = new URL(document.documentElement.dataset.root, location.href).href;

  // Firefox names a page's origin "null", and SystemJS would take every script for one from elsewhere.
  System.constructor.prototype.createScript = (src) => Object.assign(document.createElement('script'), { src });

  /** What src/offline/archive.ts has packed, by path. */
  async function openArchive() {
    const { list, packed } = await System.import(`${root}_astro/archive.js`);
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const content = await new Response(stream).arrayBuffer();
    return new Map(list.map(([path, start, end]) => [path, content.slice(start, end)]));
  }

  let archive;
  window.fetch = async (address) => {
    archive ??= openArchive();
    const { href } = new URL(address, location.href);
    const content = (await archive).get(href.slice(root.length).replace(/[?#].*/, ''));
    return new Response(content, { status: content ? 200 : 404 });
  };

  // Online each page carries what its scripts show: definitions, display settings. Here all of it ends this file.
  window.addParts = (html) =>
    addEventListener('DOMContentLoaded', () =>
      document.body.insertAdjacentHTML('beforeend', html.replaceAll('{root}', document.documentElement.dataset.root)),
    );

  // A worker may not be started from a file. What would use one finds that there is none, and does without.
  window.Worker = undefined;
}
