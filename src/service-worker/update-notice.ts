import { element } from '../dom.ts';
import { ownRegistration, takeUp } from './client.ts';
import './update-notice.css';

/** A quiet offer of the version that waits. The page stays as it is until the reader takes it up. */

const key = 'switchboard:new-version';
const later = element('button', { type: 'button', class: 'button button-quiet' }, 'Later');
const use = element('button', { type: 'button', class: 'button button-main' }, 'Use it');
const words = element('p', { role: 'status' });
const notice = element('aside', { class: 'update-notice', 'aria-label': 'New version' }, words, use, later);
later.addEventListener('click', () => {
  notice.remove();
  putOff();
});

/** Not to be asked again in this tab. Storage may be blocked: then the next page asks. */
function putOff() {
  try {
    sessionStorage.setItem(key, 'put off');
  } catch {}
}
function isPutOff() {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function offer(text: string, act: () => void) {
  document.body.append(notice);
  words.textContent = text;
  use.onclick = act;
}

const registration = await ownRegistration();
const look = () => {
  // The page about saving has an offer of its own.
  if (!registration?.waiting || isPutOff() || document.querySelector('save-offline')) return;
  offer('A new version of the site is ready. Using it opens this page anew.', () => takeUp(registration));
};
registration?.addEventListener('updatefound', () => {
  registration.installing?.addEventListener('statechange', look);
});
look();

// Another tab took it up: what this page has not loaded yet may be gone.
navigator.serviceWorker.addEventListener('controllerchange', () => {
  offer('This page belongs to an older version of the site. The new one opens it anew.', () => location.reload());
});
