import { memo, useMemo, useRef } from 'react';
import { analyzeSms } from '../../engines/sms/index.ts';
import { routes } from '../../routes.ts';
import { Announcement } from '../kit/Announcement.tsx';
import { CopyButton } from '../kit/CopyButton.tsx';
import { CopyLink } from '../kit/CopyLink.tsx';
import { groupOffenders } from './characters.ts';
import { explain, limitNotes, unitName } from './explain.ts';
import { Offenders } from './Offenders.tsx';
import { Readings } from './Readings.tsx';
import { reportAsJson, reportAsText } from './report.ts';
import { SegmentList } from './SegmentList.tsx';
import { type State, state as schema } from './state.ts';
import { quantity } from './words.ts';

interface Props extends State {
  onEdit: (change: (text: string) => string) => void;
  /** Selects the next place of a character in the message. */
  onFind: (character: string) => void;
}

/** Everything there is to say of a message. */
export const Results = memo(function Results({ text, encoding, referenceBits, keepTogether, onEdit, onFind }: Props) {
  const options = useMemo(() => ({ encoding, referenceBits, keepTogether }), [encoding, referenceBits, keepTogether]);
  const analysis = useMemo(() => analyzeSms(text, options), [text, options]);
  const groups = useMemo(() => groupOffenders(analysis.offenders), [analysis]);
  const results = useRef<HTMLElement>(null);
  const editFromHere = (change: (text: string) => string) => {
    onEdit(change);
    // The button that was pressed goes with its offender; the keyboard's place must not go with it.
    results.current?.focus({ preventScroll: true });
  };
  const summary = [
    quantity(analysis.segments.length, 'segment'),
    analysis.encoding,
    `${quantity(analysis.remaining, unitName(analysis.encoding))} left`,
  ].join(', ');
  return (
    <section className="instrument-stack" ref={results} tabIndex={-1} aria-label="What the message takes">
      <Readings analysis={analysis} />
      <Announcement text={summary} />
      <p className="sms-explanation">{explain(text, analysis, options).join(' ')}</p>
      {limitNotes(analysis).map((note) => (
        <p key={note} className="notice" data-kind="warn">
          {note}
        </p>
      ))}
      <Offenders
        text={text}
        groups={groups}
        options={options}
        segmentCount={analysis.segments.length}
        onEdit={editFromHere}
        onFind={onFind}
      />
      <SegmentList text={text} analysis={analysis} />
      <div className="toolbar">
        <CopyLink path={routes.widget('sms-segments')} schema={schema} state={{ text, ...options }} />
        <CopyButton label="Copy as text" text={() => reportAsText(text, analysis, options)} />
        <CopyButton label="Copy as JSON" text={() => reportAsJson(analysis, options)} />
      </div>
    </section>
  );
});
