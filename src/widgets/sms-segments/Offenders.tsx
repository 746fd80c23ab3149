import { useMemo, useState } from 'react';
import {
  type Offender,
  type Saving,
  type SmsOptions,
  substitute,
  substitutionSavings,
  twilioSmartEncoding,
} from '../../engines/sms/index.ts';
import { codePointLabel, glyph, type OffenderGroup } from './characters.ts';
import { savingNote } from './explain.ts';
import type { NameOf } from './use-names.ts';
import { figure, quantity } from './words.ts';

export const mostRows = 200;

interface Props {
  text: string;
  groups: OffenderGroup[];
  options: SmsOptions;
  nameOf: NameOf;
  onEdit: (change: (text: string) => string) => void;
  /** Selects the next place of a character in the message. */
  onFind: (character: string) => void;
}

/** The characters that GSM-7 does not have, with what could stand in their place and what that saves. */
export function Offenders({ text, groups, options, nameOf, onEdit, onFind }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const savings = useMemo(() => substitutionSavings(text, twilioSmartEncoding, options), [text, options]);
  if (groups.length === 0) return null;
  const fixable = groups.filter(({ first }) => first.substitute !== undefined);
  const ordered = [...fixable, ...groups.filter(({ first }) => first.substitute === undefined)];
  // What nothing can be done about need not fill the first view: a text in another script has dozens of such letters.
  const firstRows = Math.min(Math.max(fixable.length, 3), 6);
  const rows = ordered.slice(0, isOpen ? mostRows : firstRows);
  return (
    <section className="sms-offenders" aria-label="Characters that are not in GSM-7">
      <p className="sms-heading">Not in GSM-7</p>
      <ul>
        {rows.map(({ first, count }) => (
          <li key={first.text}>
            <span
              className="sms-cell"
              data-offender=""
              data-code={glyph(first.text).isCode ? '' : undefined}
              aria-hidden="true"
            >
              {glyph(first.text).text}
            </span>
            <span className="sms-offender-name">
              <span>
                <code>{codePointLabel(first.codePoint)}</code> {nameOf(first.codePoint)}
              </span>
              <span className="field-hint">
                {whereAndInstead({ first, count })}
                {fixable.length > 1 && savingAlone(savings.each.get(first.codePoint))}
              </span>
            </span>
            <span className="sms-offender-actions">
              <button type="button" className="button" onClick={() => onFind(first.text)}>
                Find<span className="visually-hidden"> {codePointLabel(first.codePoint)}</span>
              </button>
              <Replace offender={first} onReplace={(by) => onEdit((now) => now.replaceAll(first.text, by))} />
            </span>
          </li>
        ))}
      </ul>
      <div className="toolbar">
        {fixable.length > 0 && (
          <button type="button" className="button button-main" onClick={() => onEdit(replaceAll)}>
            Fix all ({savingNote(savings.all)})
          </button>
        )}
        {ordered.length > firstRows && (
          <button type="button" className="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? 'Show fewer' : `Show ${quantity(Math.min(ordered.length, mostRows) - firstRows, 'other')}`}
          </button>
        )}
      </div>
      {fixable.length > 0 && (
        <p className="field-hint">
          Substitutes are those of{' '}
          <a href={twilioSmartEncoding.url}>{`${twilioSmartEncoding.provider} ${twilioSmartEncoding.title}`}</a>, read
          on {twilioSmartEncoding.checked}. Other providers have lists of their own.
        </p>
      )}
    </section>
  );
}

function Replace({ offender, onReplace }: { offender: Offender; onReplace: (by: string) => void }) {
  const { substitute: by, codePoint } = offender;
  if (by === undefined) return null;
  return (
    <button type="button" className="button" onClick={() => onReplace(by)}>
      {by === '' ? 'Remove' : 'Replace'}
      <span className="visually-hidden"> {codePointLabel(codePoint)}</span>
    </button>
  );
}

/** Where a character stands and what could stand in its place. */
function whereAndInstead({ first, count }: OffenderGroup): string {
  const where = `${count === 1 ? 'at' : `${figure(count)} times, first at`} ${figure(first.index + 1)}`;
  if (first.substitute === undefined) return `${where} · no substitute`;
  if (first.substitute === '') return `${where} · can be left out`;
  const by = first.substitute.trim() === '' ? quantity(first.substitute.length, 'space') : first.substitute;
  return `${where} · substitute ${by}`;
}

/** What one substitution saves by itself, where there are several. */
function savingAlone(saving: Saving | undefined): string {
  if (!saving) return '';
  if (saving.segmentsSaved > 0) return ` · alone saves ${quantity(saving.segmentsSaved, 'segment')}`;
  if (saving.segmentsSaved < 0) return ` · alone costs ${quantity(-saving.segmentsSaved, 'segment')} more`;
  return saving.encoding === 'UCS-2' ? ' · alone saves none: still UCS-2' : ' · alone saves none';
}

const replaceAll = (text: string) => substitute(text, twilioSmartEncoding);
