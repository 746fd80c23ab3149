import fc from 'fast-check';
import { documents } from './documents.ts';

/** Pieces of markup, whole and broken, that a scanner can stumble over. */
export const pieces = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '=',
  ' ',
  '\n',
  '-',
  '--',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?',
  '?>',
  '<?xml version="1.0"?>',
  '&amp;',
  '&#0;',
  '&#x41;',
  '&nbsp;',
  '</Say>',
  '<Say>',
  'é',
  '1',
  ':',
  '\0',
];

/** Real documents with up to three pieces put in, or a few characters taken out. */
export const mutated: fc.Arbitrary<string> = fc
  .record({
    document: fc.constantFrom(...documents),
    cuts: fc.array(fc.record({ at: fc.nat(2000), remove: fc.nat(3), insert: fc.constantFrom('', ...pieces) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ document, cuts }) =>
    cuts.reduce((text, { at, remove, insert }) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + insert + text.slice(from + remove);
    }, document),
  );
