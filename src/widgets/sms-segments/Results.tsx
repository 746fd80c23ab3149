import { memo, useMemo, useRef } from 'react';
import { alphabetOf, analyzeSms, type SmsOptions } from '../../engines/sms/index.ts';
import { routes } from '../../routes.ts';
import { Announcement } from '../kit/Announcement.tsx';
import { CopyButton } from '../kit/CopyButton.tsx';
import { CopyLink } from '../kit/CopyLink.tsx';
import { EmbedButton } from '../kit/EmbedButton.tsx';
import { useResult } from '../kit/use-frame.ts';
import { groupOffenders } from './characters.ts';
import { explain, limitNotes, unitName } from './explain.ts';
import { mostRows, Offenders } from './Offenders.tsx';
import { Readings } from './Readings.tsx';
import { reportAsJson, reportAsText } from './report.ts';
import { SegmentList } from './SegmentList.tsx';
import { type State, state as schema } from './state.ts';
import { useNames } from './use-names.ts';
import { quantity } from './words.ts';

interface Props {
  state: State;
  options: SmsOptions;
  onEdit: (change: (text: string) => string) => void;
  /** Selects the next place of a character in the message. */
  onFind: (character: string) => void;
}

/** What there is to say of a message at first sight. */
export const Results = memo(function Results({ state, options, onEdit, onFind }: Props) {
  const { text } = state;
  const analysis = useMemo(() => analyzeSms(text, options), [text, options]);
  const alphabet = alphabetOf({ locking: analysis.lockingShift, single: analysis.singleShift }, options.shiftTables);
  const groups = useMemo(() => groupOffenders(analysis.offenders), [analysis]);
  const nameOf = useNames(groups.slice(0, mostRows).map(({ first }) => first.codePoint));
  const results = useRef<HTMLElement>(null);
  const editFromHere = (change: (text: string) => string) => {
    onEdit(change);
    // The button that was pressed goes with its offender; the keyboard's place must not go with it.
    results.current?.focus({ preventScroll: true });
  };
  useResult('sms-segments', { segments: analysis.segments.length, encoding: analysis.encoding });
  const summary = [
    quantity(analysis.segments.length, 'segment'),
    analysis.encoding,
    `${quantity(analysis.remaining, unitName(analysis.encoding))} left`,
  ].join(', ');
  return (
    <section className="instrument-stack" ref={results} tabIndex={-1} aria-label="What the message takes">
      <Readings analysis={analysis} />
      <Announcement text={summary} />
      <p className="sms-explanation">{explain(text, analysis, options, nameOf).join(' ')}</p>
      {limitNotes(analysis).map((note) => (
        <p key={note} className="notice" data-kind="warn">
          {note}
        </p>
      ))}
      <Offenders text={text} groups={groups} options={options} nameOf={nameOf} onEdit={editFromHere} onFind={onFind} />
      <SegmentList text={text} analysis={analysis} alphabet={alphabet} />
      <div className="toolbar">
        <CopyLink path={routes.widget('sms-segments')} schema={schema} state={state} />
        <EmbedButton widget="sms-segments" state={state} />
        <CopyButton label="Copy as text" text={() => reportAsText(text, analysis, options, nameOf)} />
        <CopyButton label="Copy as JSON" text={() => reportAsJson(analysis, options, nameOf)} />
      </div>
    </section>
  );
});
