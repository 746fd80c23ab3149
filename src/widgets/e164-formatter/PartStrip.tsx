import type { PhonePart } from '../../engines/phone/index.ts';
import { partLabels } from './words.ts';

/** The number as it was typed, each part on its tone and with its name below; what the plan adds is outlined. */
export function PartStrip({ input, parts }: { input: string; parts: PhonePart[] }) {
  return (
    <ol className="phone-parts" aria-label="The number in its parts" dir="ltr">
      {parts.map((part) => {
        const added = part.from === part.to;
        return (
          <li key={`${part.from} ${part.kind}`} data-kind={part.kind} data-added={added || undefined}>
            <span className="phone-part-text">{added ? shown(part) : visible(input.slice(part.from, part.to))}</span>
            <span className="phone-part-name">
              {partLabels[part.kind]}
              {added && ', added'}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const shown = ({ kind, digits }: PhonePart) => (kind === 'country-code' ? `+${digits}` : digits);

/** Invisible characters have no width to show: a part made only of them is named by code point. */
function visible(text: string): string {
  const seen = text.replace(/[\p{Cf}\p{Mn}\p{Me}]/gu, '').trim();
  return seen || [...text].map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`).join(' ');
}
