import type { State } from './state.ts';

/** Numbers that each show one thing; the telephone numbers are reserved for fiction. */
export const samples: (Pick<State, 'number' | 'region'> & { name: string })[] = [
  { name: 'United States', number: '+1 202 555 0143', region: '' },
  { name: 'London, dialled at home', number: '020 7946 0958', region: 'GB' },
  { name: 'Australian mobile', number: '0491 570 156', region: 'AU' },
  { name: 'Toll-free', number: '1-800-555-0199', region: 'US' },
  { name: 'Extension', number: '+1 202 555 0143 ext. 22', region: '' },
  { name: 'Full-width digits', number: '＋６１ ４９１ ５７０ １５６', region: '' },
  { name: 'From abroad', number: '011 44 (0)20 7946 0958', region: 'US' },
  { name: '911', number: '911', region: 'US' },
];
