import { useDeferredValue, useId, useMemo, useRef } from 'react';
import { analyzeSms } from '../../engines/sms/index.ts';
import { routes } from '../../routes.ts';
import { Announcement } from '../kit/Announcement.tsx';
import { CopyButton } from '../kit/CopyButton.tsx';
import { CopyLink } from '../kit/CopyLink.tsx';
import { Refused } from '../kit/Refused.tsx';
import { useWidgetState } from '../kit/use-widget-state.ts';
import { groupOffenders } from './characters.ts';
import { explain, limitNotes, unitName } from './explain.ts';
import { Offenders } from './Offenders.tsx';
import { Options } from './Options.tsx';
import { Readings } from './Readings.tsx';
import { reportAsJson, reportAsText } from './report.ts';
import { SegmentList } from './SegmentList.tsx';
import { samples } from './samples.ts';
import { type State, state as schema } from './state.ts';
import { useHistory } from './use-history.ts';
import { quantity } from './words.ts';

/** The segment calculator: a message, what it costs and why, and where it is cut. */
export function SmsSegments({ initial }: { initial: State }) {
  const id = useId();
  const message = useRef<HTMLTextAreaElement>(null);
  const { state, update, refused } = useWidgetState('sms-segments', schema, initial, () =>
    typedBefore(message.current, initial.text),
  );
  const history = useHistory(state.text, (text) => update({ text }));
  // Typing never waits for the figures: a long text is analysed between two keystrokes.
  const { text, ...options } = useDeferredValue(state);
  const { encoding, referenceBits, keepTogether } = options;
  const analysis = useMemo(
    () => analyzeSms(text, { encoding, referenceBits, keepTogether }),
    [text, encoding, referenceBits, keepTogether],
  );
  const groups = useMemo(() => groupOffenders(analysis.offenders), [analysis]);

  const find = (character: string) => {
    const area = message.current;
    if (!area) return;
    const after = area.value.indexOf(character, area.selectionEnd);
    const start = after >= 0 ? after : area.value.indexOf(character);
    if (start < 0) return;
    area.focus();
    area.setSelectionRange(start, start + character.length);
  };

  return (
    <div className="instrument-stack">
      <Refused keys={refused} />
      <div className="field">
        <label htmlFor={`${id}message`}>Message</label>
        <textarea
          id={`${id}message`}
          ref={message}
          rows={4}
          dir="auto"
          autoComplete="off"
          value={state.text}
          onChange={(event) => update({ text: event.target.value })}
        />
      </div>
      <fieldset className="toolbar sms-samples">
        <legend className="visually-hidden">Put another text in the message; Undo brings yours back</legend>
        <span className="field-hint" aria-hidden="true">
          Try
        </span>
        {samples.map((sample) => (
          <button key={sample.name} type="button" className="button" onClick={() => history.replace(sample.text)}>
            {sample.name}
          </button>
        ))}
        <button type="button" className="button" onClick={() => history.replace('')}>
          Clear
        </button>
        <span className="sms-history">
          <button type="button" className="button" disabled={!history.canUndo} onClick={history.undo}>
            Undo
          </button>
          <button type="button" className="button" disabled={!history.canRedo} onClick={history.redo}>
            Redo
          </button>
        </span>
      </fieldset>

      <Readings analysis={analysis} />
      <Announcement
        text={`${quantity(analysis.segments.length, 'segment')}, ${analysis.encoding}, ${quantity(analysis.remaining, unitName(analysis.encoding))} left`}
      />
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
        onReplace={history.replace}
        onFind={find}
      />
      <SegmentList text={text} analysis={analysis} />
      <Options state={state} onChange={update} />
      <div className="toolbar">
        <CopyLink path={routes.widget('sms-segments')} schema={schema} state={state} />
        <CopyButton label="Copy as text" text={() => reportAsText(text, analysis, options)} />
        <CopyButton label="Copy as JSON" text={() => reportAsJson(analysis, options)} />
      </div>
    </div>
  );
}

/** What was typed into the server's page before it came alive. */
function typedBefore(area: HTMLTextAreaElement | null, served: string): Partial<State> {
  const asShown = served.replace(/\r\n?/g, '\n');
  return area && area.value !== asShown ? { text: area.value } : {};
}
