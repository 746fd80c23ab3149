import { useCallback, useDeferredValue, useId, useMemo, useRef } from 'react';
import { loadShiftTables, type SmsOptions } from '../../engines/sms/index.ts';
import { Refused } from '../kit/Refused.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { typedBefore } from '../kit/typed-before.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { useWidgetState } from '../kit/use-widget-state.ts';
import { History } from './History.tsx';
import { Panels } from './Panels.tsx';
import { Results } from './Results.tsx';
import { Samples } from './Samples.tsx';
import { type State, state as schema } from './state.ts';
import { useHistory } from './use-history.ts';

/** The segment calculator: a message, what it costs and why, and where it is cut. */
export function SmsSegments({ initial }: { initial: State }) {
  const id = `${useId()}message`;
  const { state, update, refused, damage } = useWidgetState('sms-segments', schema, initial, () => {
    const text = typedBefore(id, initial.text);
    return text === undefined ? {} : { text };
  });
  const history = useHistory(state.text, (text) => update({ text }));
  // Typing never waits for the figures: they are worked out between two keys.
  const shown = useDeferredValue(state);
  const { options, hasFailed } = useOptions(shown);

  const message = useRef<HTMLTextAreaElement>(null);
  const find = useCallback((character: string) => {
    const area = message.current;
    if (!area) return;
    const after = area.value.indexOf(character, area.selectionEnd);
    const start = after >= 0 ? after : area.value.indexOf(character);
    if (start < 0) return;
    area.focus();
    area.setSelectionRange(start, start + character.length);
  }, []);

  return (
    <div className="instrument-stack sms-bench">
      <Refused keys={refused} damage={damage} />
      {hasFailed && (
        <p className="notice" data-kind="warn">
          The national shift tables could not be fetched, so the message is counted without them. Reload the page to try
          again.
        </p>
      )}
      <div className="instrument-stack sms-entry">
        <div className="field sms-message">
          <label htmlFor={id}>Message</label>
          <History history={history} />
          <TextArea id={id} ref={message} rows={4} value={state.text} onText={(typed) => update({ text: typed })} />
        </div>
        <Samples onTry={history.edit} />
      </div>
      <Results state={shown} options={options} onEdit={history.edit} onFind={find} />
      <Panels state={state} text={shown.text} options={options} onChange={update} onEdit={history.edit} />
    </div>
  );
}

/** The engine's options, with the shift tables as soon as they are needed and here; until then without shift. */
function useOptions({ encoding, referenceBits, keepTogether, lockingShift, singleShift, panel }: State) {
  const isShifted = lockingShift !== 0 || singleShift !== 0;
  const { value: shiftTables, hasFailed } = useLoaded(isShifted || panel === 'compare', loadShiftTables);
  const options = useMemo<SmsOptions>(() => {
    const plain = { encoding, referenceBits, keepTogether };
    return shiftTables ? { ...plain, lockingShift, singleShift, shiftTables } : plain;
  }, [encoding, referenceBits, keepTogether, lockingShift, singleShift, shiftTables]);
  return { options, hasFailed };
}
