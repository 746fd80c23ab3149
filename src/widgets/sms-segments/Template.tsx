import { useDeferredValue, useId, useMemo, useRef } from 'react';
import { countTemplate, placeholdersOf, type TemplateCount } from '../../engines/sms/template/index.ts';
import { TextArea } from '../kit/TextArea.tsx';
import type { PanelProps } from './Panels.tsx';
import { figure, money, quantity, readAmount } from './words.ts';

/** The message as a template: every message of a pasted list is counted. */
export function Template({ state, text, options, onChange, onEdit }: PanelProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const list = useDeferredValue(state.values);
  const names = useMemo(() => placeholdersOf(text), [text]);
  const count = useMemo(() => countTemplate(text, list, options), [text, list, options]);
  const addPlaceholder = () => {
    onEdit((now) => `Hi {{name}}! ${now}`);
    // The button goes with what it did; what comes next is the list.
    area.current?.focus();
  };
  return (
    <>
      {names.length === 0 ? (
        <p>
          Put a placeholder in the message where each recipient has a value of their own:{' '}
          <code>{'Hi {{name}}, your code is {{code}}.'}</code>{' '}
          <button type="button" className="button" onClick={addPlaceholder}>
            Add one
          </button>
        </p>
      ) : (
        <p>
          Placeholders: {names.map((name) => `{{${name}}}`).join(', ')}. The figures above count them as they are
          written.
        </p>
      )}
      <div className="field">
        <label htmlFor={id}>Values</label>
        <TextArea
          id={id}
          ref={area}
          rows={5}
          value={state.values}
          placeholder={'name,code\nAnna,7193\nBartholomew,88'}
          aria-describedby={`${id}hint`}
          onText={(values) => onChange({ values })}
        />
        <p className="field-hint" id={`${id}hint`}>
          One recipient a line. Columns by comma, semicolon or tab; the first line may name them. Nothing leaves this
          page.
        </p>
      </div>
      {names.length > 0 && count.worst && <Counted count={count} worst={count.worst} price={readAmount(state.price)} />}
    </>
  );
}

interface CountedProps {
  count: TemplateCount;
  worst: NonNullable<TemplateCount['worst']>;
  price: number | undefined;
}

function Counted({ count, worst, price }: CountedProps) {
  const { messageCount, segmentCount, bySegments, missing, emptyRows } = count;
  return (
    <>
      {missing.length > 0 && (
        <p className="notice" data-kind="warn">
          The list has no column for {missing.map((name) => `{{${name}}}`).join(', ')}: it is counted as it is written.
        </p>
      )}
      {emptyRows.length > 0 && (
        <p className="notice" data-kind="warn">
          {emptyRows.length === 1 ? 'A value is' : `Values are`} empty in {emptyRows.length === 1 ? 'row' : 'rows'}{' '}
          {emptyRows.slice(0, 10).map(figure).join(', ')}
          {emptyRows.length > 10 && ` and ${figure(emptyRows.length - 10)} more`}.
        </p>
      )}
      <p className="sms-total">
        {quantity(messageCount, 'message')}, {quantity(segmentCount, 'segment')}
        {price !== undefined && `, ${money(segmentCount * price)} at the price you entered`}
      </p>
      <ul className="sms-distribution">
        {bySegments.map(([segments, messages]) => (
          <li key={segments}>
            {quantity(messages, 'message')} of {quantity(segments, 'segment')}
          </li>
        ))}
      </ul>
      <p>
        Worst case, row {figure(worst.row)}, {quantity(worst.segments, 'segment')}:
      </p>
      <blockquote className="sms-worst">
        {worst.text.length > 2000 ? `${worst.text.slice(0, 2000)}…` : worst.text}
      </blockquote>
    </>
  );
}
