import { element } from '../dom.ts';
import { recall, remember } from '../storage.ts';
import { ownRegistration, takeUp } from './client.ts';
import styles from './update-notice.css?inline';

/** A quiet offer of the version that waits. The page stays as it is until the reader takes it up. */

const later = element('button', { type: 'button', class: 'button button-quiet' }, 'Later');
const use = element('button', { type: 'button', class: 'button button-main' }, 'Use it');
const words = element('p', { role: 'status' });
const notice = element('aside', { class: 'update-notice', 'aria-label': 'New version' }, words, use, later);

/** The day on which the reader put the new version off: that day, no page asks again. */
const putOff = 'new-version-later';
const today = new Date().toDateString();
later.addEventListener('click', () => {
  notice.remove();
  remember(putOff, today);
});

function offer(text: string, act: () => void) {
  document.body.append(notice);
  words.textContent = text;
  use.onclick = act;
}

async function watch() {
  const registration = await ownRegistration();
  if (!registration) return;
  const look = () => {
    // The page about saving has an offer of its own.
    if (!registration.waiting || recall(putOff) === today || document.querySelector('save-offline')) return;
    offer('A new version of the site is ready. Using it opens this page anew.', () => takeUp(registration));
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  // It may have begun before this script came.
  follow();
  look();
  // Another tab took it up: what this page has not loaded yet may be gone.
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    offer('This page belongs to an older version of the site. The new one opens it anew.', () => location.reload());
  });
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
watch();
