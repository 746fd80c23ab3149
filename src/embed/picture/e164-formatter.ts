import {
  loadShortNumbers,
  type PartKind,
  type PhoneNumber,
  type PhonePart,
  parsePhone,
  regionName,
} from '../../engines/phone/index.ts';
import type { State } from '../../widgets/e164-formatter/state.ts';
import { notMistakes, partLabels, typeLabels } from '../../widgets/e164-formatter/words.ts';
import type { Contents } from './index.ts';
import { bad, ink, paper, paragraph, pieces, readings, rows, sunken, tones } from './svg.ts';

/** What the formatter says of a number. A list is never in an address, so there is none to draw. */
export async function contents({ number, region, view }: State): Promise<Contents> {
  if (view === 'list') {
    const what = 'Paste a list of phone numbers, or drop a CSV file, and get E.164, status and reason for every row.';
    return { alt: what, blocks: [paragraph(what, 3)] };
  }
  const result = parsePhone(number, { defaultRegion: region || undefined, findShortNumber: await loadShortNumbers() });
  const typed = paragraph(number || '(no number)', 2, { boxed: true, size: 18, mono: true });
  const parts = result.parts.length > 0 ? [pieces(result.parts.map((part) => piece(part, number)))] : [];
  if (!result.ok) {
    const color = result.reason === 'empty' || notMistakes.includes(result.reason) ? ink : bad;
    return {
      alt: `“${number}”: ${result.message}`,
      blocks: [typed, ...parts, paragraph(result.message, 5, { color })],
    };
  }
  const { formats, type, valid } = result;
  return {
    alt: `“${number}” is ${formats.e164} in E.164, ${formats.international} internationally and ${formats.national} nationally: ${typeLabels[type].toLowerCase()}, ${place(result)}, ${valid ? 'valid' : 'not valid'}.`,
    blocks: [
      typed,
      ...parts,
      rows([
        { name: 'E.164', value: formats.e164 },
        { name: 'International', value: formats.international },
        { name: 'National', value: formats.national },
        { name: 'URI', value: formats.rfc3966 },
      ]),
      readings([
        { name: 'Type', value: typeLabels[type] },
        { name: 'Country', value: place(result) },
        { name: 'Valid', value: valid ? 'Yes' : 'No' },
      ]),
    ],
  };
}

const place = ({ region, countryCallingCode }: PhoneNumber) =>
  region && region !== '001' ? regionName(region) : `calling code +${countryCallingCode}`;

const toneOf: Partial<Record<PartKind, string>> = {
  plus: tones[5],
  'international-prefix': tones[5],
  'country-code': tones[0],
  'trunk-prefix': sunken,
  'carrier-code': sunken,
  'area-code': tones[2],
  'mobile-prefix': tones[2],
  extension: tones[3],
  ignored: paper,
};

function piece({ from, to, kind, digits }: PhonePart, number: string) {
  const added = from === to;
  return {
    text: added ? `${kind === 'country-code' ? '+' : ''}${digits}` : number.slice(from, to).trim() || '·',
    label: partLabels[kind] + (added ? ', added' : ''),
    tone: toneOf[kind] ?? tones[1],
  };
}
