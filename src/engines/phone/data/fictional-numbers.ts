/*
 * Numbers that a country keeps for films, books and examples: nobody will ever be given one. Looked up on 2026-11-21;
 * `source` names who set them aside, `seenIn` the page on which the range was read.
 */

import type { PhoneType } from '../types.ts';

export interface FictionalRange {
  region: string;
  type: PhoneType;
  /** An example out of the range, after the country code. */
  national: string;
  /** The range as its source writes it. */
  range: string;
  source: string;
  seenIn: string;
}

const ofcom = {
  region: 'GB',
  source: 'Ofcom, numbers for drama use',
  seenIn: 'https://github.com/neilzone/ofcom_drama_range_phone_number_generator',
};
const acma = {
  region: 'AU',
  source: 'ACMA, fictitious numbers for radio, books, film and TV',
  seenIn: 'https://en.wikipedia.org/wiki/Fictitious_telephone_number',
};

export const fictionalRanges: readonly FictionalRange[] = [
  { ...ofcom, type: 'fixed-line', national: '2079460958', range: '020 7946 0000 to 0999' },
  { ...ofcom, type: 'mobile', national: '7700900123', range: '07700 900000 to 900999' },
  { ...ofcom, type: 'toll-free', national: '8081570123', range: '08081 570000 to 570999' },
  { ...ofcom, type: 'premium-rate', national: '9098790123', range: '0909 879 0000 to 0999' },
  { ...ofcom, type: 'uan', national: '3069990123', range: '03069 990000 to 990999' },
  { ...acma, type: 'fixed-line', national: '255501234', range: '(02) 5550 0000 to 9999' },
  { ...acma, type: 'mobile', national: '491570156', range: '0491 570 156 to 159' },
  { ...acma, type: 'toll-free', national: '1800975707', range: '1800 975 707 to 711' },
  { ...acma, type: 'shared-cost', national: '1300975707', range: '1300 975 707 to 711' },
  { ...acma, type: 'premium-rate', national: '1900654321', range: '1900 654 321' },
  {
    region: 'DE',
    type: 'fixed-line',
    national: '3023125123',
    range: '030 23125 000 to 999',
    source: 'Bundesnetzagentur, notice 148/2021 on numbers for media productions',
    seenIn: 'https://www.teltarif.de/drama-rufnummern-fiktiv-bundesnetzagentur-filme/news/84487.html',
  },
  {
    region: 'DE',
    type: 'mobile',
    national: '15228817386',
    range: '0152 28817386',
    source: 'Bundesnetzagentur, notice 148/2021 on numbers for media productions',
    seenIn:
      'https://www.sueddeutsche.de/panorama/bester-dinge-tatort-privatsphaere-telefon-fernsehen-telefonnummer-datenschutz-1.5296355',
  },
  {
    region: 'SE',
    type: 'mobile',
    national: '701740612',
    range: '070-174 06 05 to 06 99',
    source: 'PTS, numbers for books and films',
    seenIn:
      'https://www.tellerreport.com/life/2020-09-07-hundreds-of-telephone-numbers-are-reserved-for-film--television-and-books.Symrwpm4w.html',
  },
  {
    region: 'IE',
    type: 'fixed-line',
    national: '209101234',
    range: '020 91…',
    source: 'ComReg, drama numbers',
    seenIn:
      'https://www.tellerreport.com/life/2020-09-07-hundreds-of-telephone-numbers-are-reserved-for-film--television-and-books.Symrwpm4w.html',
  },
];

/** In the whole North American plan: these lines under every area code, and one toll-free number. */
export const northAmericanRange = {
  line: '5550143',
  range: '555-0100 to 555-0199',
  tollFree: '8005550199',
  source: 'NANPA, 555 line numbers for fiction',
  seenIn: 'https://en.wikipedia.org/wiki/Fictitious_telephone_number',
} as const;
