import type { Rule } from '../rule.ts';

export const noPrimarySource: Rule = {
  code: 'no-primary-source',
  title: 'A term cites at least one primary source',
  why: "A primary source is the standard, the statute or the owner's own reference: what others only report. Accounts copy each other's mistakes; a fact that stands in the primary source can be checked by the reader.",
  bad: [
    {
      path: 'content/terms/sms.mdx',
      text: '---\nsources:\n  - { title: SMS, url: "https://en.wikipedia.org/wiki/SMS", publisher: Wikipedia }\n---\n',
    },
  ],
  good: [
    {
      path: 'content/terms/sms.mdx',
      text: '---\nsources:\n  - title: 3GPP TS 23.040, Technical realization of the Short Message Service\n    url: https://www.3gpp.org/dynareport/23040.htm\n    publisher: 3GPP\n    primary: true\n---\n',
    },
  ],
  *check({ drafts }) {
    for (const { path, file, front } of drafts) {
      const sources: unknown = front.data['sources'];
      // Where there is none at all, missing-key says so.
      if (path.kind !== 'term' || !Array.isArray(sources) || sources.length === 0) continue;
      if (sources.some((source) => typeof source === 'object' && source?.primary === true)) continue;
      yield {
        file,
        at: front.rangeOfKey(['sources']),
        message: 'None of the sources is primary.',
        suggestion: 'Cite the standard, the statute or the reference of the owner, and give it "primary: true".',
      };
    }
  },
};
