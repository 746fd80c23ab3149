import * as z from 'zod/mini';
import { samples as commonJobs, type Sample } from '../../engines/twiml/samples/index.ts';
import { greeting } from './greeting.ts';
import { type State, state } from './state.ts';

const broken = `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Say voice=alice>Tom & Jerry are on the line.</Say>
  <Gather numdigits="1" timeout="five">
    <Say>Press 1 to go on.</say>
    <Dial>+12025550143</Dial>
  </Gather>
  <Hangup/>
  <Sayy>Nobody hears this.</Sayy>
</Response>
`;

/** Apps to start from: the common jobs, one that is small enough to be read at a glance, and one to mend. */
export const samples: readonly Sample[] = [
  {
    id: 'greeting',
    title: 'Greeting with one choice',
    summary: 'Asks for a key and answers it, or says goodbye when none is pressed.',
    kind: 'voice',
    documents: greeting,
  },
  ...commonJobs,
  {
    id: 'broken',
    title: 'Broken XML, to mend',
    summary: 'Has the faults that are met most often, most of them with a fix to press.',
    kind: 'voice',
    documents: [{ path: '/', source: broken }],
  },
];

export type { Sample };

/** A sample as a state of the playground; what it leaves out is at its default. */
export const stateOf = (sample: Sample): State => z.parse(state, sample);

/** The sample that an app still is, to the letter. */
export const sampleOf = ({ documents }: Pick<State, 'documents'>): Sample | undefined =>
  samples.find((sample) => JSON.stringify(sample.documents) === JSON.stringify(documents));
