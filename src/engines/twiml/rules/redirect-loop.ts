import { documentAt, resolve } from '../address.ts';
import { rootOf } from '../links.ts';
import { codes } from '../schema/codes.ts';
import { childElements, innerText, type XmlElement } from '../xml/tree.ts';
import { isTemplate, type Rule } from './rule.ts';

/** Verbs after which the document goes on by itself, whatever the caller does. */
const goOn = ['Say', 'Play', 'Pause', 'Message', 'Sms', 'Start', 'Stop'];
/** Those of them that take time. */
const audible = ['Say', 'Play', 'Pause'];

/** The <Redirect> that is always reached, where there is one, and whether something is heard before. */
function certainRedirect(root: XmlElement): { redirect: XmlElement; heard: boolean } | undefined {
  const verbs = childElements(root);
  const index = verbs.findIndex(({ name }) => !goOn.includes(name));
  const redirect = verbs[index];
  if (redirect?.name !== 'Redirect') return undefined;
  return { redirect, heard: verbs.slice(0, index).some(({ name }) => audible.includes(name)) };
}

/** A chain of <Redirect>s that comes back to where it began. */
export const redirectLoop: Rule = ({ kind, root, path = '/', documents, report }) => {
  const first = certainRedirect(root);
  if (!first) return;
  const visited = [path];
  let { redirect, heard } = first;
  for (;;) {
    const address = innerText(redirect);
    if (isTemplate(address)) return;
    const from = visited.at(-1) ?? path;
    // Alone, a document does not know its own path: only an empty address surely means itself.
    const target = documents.length ? resolve(address, from) : address === '' ? path : undefined;
    if (target === undefined) return;
    const next = documentAt(documents, target);
    const at = next?.path ?? target;
    if (at === path) break;
    if (!next || visited.includes(at)) return;
    visited.push(at);
    const nextRoot = rootOf(next);
    const more = nextRoot && certainRedirect(nextRoot);
    if (!more) return;
    redirect = more.redirect;
    heard ||= more.heard;
  }
  const way = visited.length > 1 ? `, by way of ${visited.slice(1).join(', ')},` : '';
  const back = `<Redirect> leads back to this document${way}`;
  report(
    heard
      ? {
          rule: 'endless-redirect',
          severity: 'info',
          message: `${back} whatever the caller does: it is played until they hang up. That is right for hold music only.`,
          ...first.redirect.startTag,
        }
      : {
          rule: 'endless-redirect',
          ...(kind === 'messaging' && { providerCode: codes.tooManyDocuments }),
          severity: 'error',
          message: `${back} at once, so it is asked for again and again until the provider gives up.`,
          ...first.redirect.startTag,
        },
  );
};
