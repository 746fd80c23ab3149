import { linksTo } from '../links.ts';
import { codes } from '../schema/codes.ts';
import { verbsAside } from '../schema/verbs.ts';
import { childElements } from '../xml/tree.ts';
import { list, type Rule, schemaOf } from './rule.ts';

/** Nouns whose url is run for the one who is called, before the two are connected. */
const called = ['Number', 'Client', 'Sip', 'WhatsApp', 'Application', 'Queue'];

const whileWaiting: Record<string, readonly string[]> = {
  Conference: verbsAside['conference-wait'],
  Enqueue: verbsAside['queue-wait'],
};

/** What a document may do depends on who is led to it: the called before they are connected, or one who waits. */
export const usedAs: Rule = ({ root, schema, documents, path, report }) => {
  if (path === undefined) return;
  const verbs = childElements(root).filter(({ name }) => schemaOf(schema, name));
  const told = new Set<string>();
  for (const { element, attribute } of linksTo(documents, path)) {
    const allowed = attribute === 'waitUrl' ? whileWaiting[element.name] : undefined;
    for (const verb of verbs) {
      if (attribute === 'url' && called.includes(element.name) && verb.name === 'Dial' && !told.has('Dial')) {
        report({
          rule: 'dial-in-whisper',
          providerCode: codes.dialInDialled,
          severity: 'error',
          message: `<${element.name}> has this document run for the one who is called, and from there nobody can be dialled.`,
          ...verb.startTag,
        });
        told.add('Dial');
      }
      if (allowed && !allowed.includes(verb.name) && !told.has(`${element.name} ${verb.name}`)) {
        report({
          rule: 'verb-in-wait-document',
          providerCode: codes.verbInWait,
          severity: 'error',
          message: `<${element.name}> plays this document to those who wait; there, <${verb.name}> may not stand, only ${list(allowed)}.`,
          ...verb.startTag,
        });
        told.add(`${element.name} ${verb.name}`);
      }
    }
  }
};
