/*
 * Gap: libphonenumber-js leaves out how long a number is that can be dialled only within its area ("555 0143"), so that
 * such a number could only be called too short. Facts as in Google's libphonenumber metadata; a test compares them.
 */

/** Lengths of local-only numbers, and the regions that have them. */
const table: [lengths: string, regions: string][] = [
  [
    '7',
    'AF AG AI AS AZ BB BM BO BS DM DO EC ET GD GH GU JM KN KY LC LK LY MG MP MS PR PS RU SA SX TC TT US VC VE VG VI',
  ],
  ['6', 'BA BT ER GG HR IM JE LA ME SL SM YE ZM'],
  ['6 7', 'EG GE HU IN IQ KH KP MK MY NG NP PE SY'],
  ['5', 'AL BY MM NF PY'],
  ['5 6', 'AM CN ID IE KG'],
  ['5 6 7', 'KZ PK UA UG'],
  ['4 5', 'BG CU RS'],
  ['3', 'AT'],
  ['4', 'KM'],
  ['8', 'IR'],
  ['6 7 8', 'AR'],
  ['4 7', 'CO'],
  ['2 3', 'DE'],
  ['4 5 6 8', 'GB'],
  ['3 4 7', 'KR'],
  ['4 5 6', 'MN'],
  ['7 8', 'MX'],
  ['4 5 7', 'PH'],
  ['3 5 6 7', 'TJ'],
  ['3 4 5 6', 'ZW'],
];

/** Lengths of the numbers that can be dialled only within an area, by region. */
export const localLengths: Readonly<Record<string, number[]>> = Object.fromEntries(
  table.flatMap(([lengths, regions]) => regions.split(' ').map((region) => [region, lengths.split(' ').map(Number)])),
);
