import { type ReactNode, useMemo, useRef } from 'react';
import {
  analyzeSms,
  type SmsAnalysis,
  type SmsOptions,
  substitute,
  twilioSmartEncoding,
} from '../../engines/sms/index.ts';
import { shiftNames } from './languages.ts';
import type { PanelProps } from './Panels.tsx';
import type { State } from './state.ts';
import { figure, quantity } from './words.ts';

/** The same message sent in several ways, side by side. */
export function Compare({ state, text, options, onChange, onEdit }: PanelProps) {
  const table = useRef<HTMLDivElement>(null);
  const ways = useMemo(() => waysToSend(text, options), [text, options]);
  if (!options.shiftTables) return <p className="field-hint">A moment: the national shift tables are being fetched.</p>;
  const least = leastOf(ways);
  const [written, substituted, shifted] = ways as [SmsAnalysis, SmsAnalysis, SmsAnalysis];
  const tables = shiftNames(shifted.lockingShift, shifted.singleShift);
  const isShifted = state.lockingShift === shifted.lockingShift && state.singleShift === shifted.singleShift;
  const use = (lockingShift: State['lockingShift'], singleShift: State['singleShift']) =>
    onChange({ lockingShift, singleShift, encoding: 'auto' });
  const isSubstitutable = substitute(text, twilioSmartEncoding) !== text;
  const substituteAll = () => {
    onEdit((now) => substitute(now, twilioSmartEncoding));
    // The button goes with what it did; the keyboard's place must not go with it.
    table.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <div className="sms-table" ref={table} tabIndex={-1}>
        <table>
          <thead>
            <tr>
              <th scope="col">Sent</th>
              <th scope="col">Segments</th>
              <th scope="col">Encoding</th>
              <th scope="col">Units</th>
              <th scope="col">Octets</th>
              <th scope="col">
                <span className="visually-hidden">Do it</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <Way name="as written" analysis={written} least={least} />
            <Way name="after substitutions" analysis={substituted} least={least}>
              {isSubstitutable ? (
                <button type="button" className="button" onClick={substituteAll}>
                  Substitute
                </button>
              ) : (
                'nothing to substitute'
              )}
            </Way>
            <Way name={tables ? `with ${tables}` : 'with a national shift table'} analysis={shifted} least={least}>
              {tables ? (
                <button
                  type="button"
                  className="button"
                  onClick={() =>
                    isShifted ? use(0, 0) : use(shifted.lockingShift as State['lockingShift'], shifted.singleShift)
                  }
                >
                  {isShifted ? 'Do without' : 'Use'} <span className="visually-hidden">{tables}</span>
                </button>
              ) : (
                'no table saves a segment'
              )}
            </Way>
          </tbody>
        </table>
      </div>
      <p className="field-hint">
        Substitutions are those of {twilioSmartEncoding.provider} {twilioSmartEncoding.title}. Shift tables save only
        where provider, network and phone all know them: ask before you count on it.
      </p>
    </>
  );
}

interface WayProps {
  name: string;
  analysis: SmsAnalysis;
  /** Fewest segments of all ways; undefined where all take the same. */
  least: number | undefined;
  children?: ReactNode;
}

function Way({ name, analysis: { encoding, segments, unitCount }, least, children }: WayProps) {
  return (
    <tr data-best={segments.length === least ? '' : undefined}>
      <th scope="row">{name}</th>
      <td>{figure(segments.length)}</td>
      <td>{encoding}</td>
      <td>{quantity(unitCount, encoding === 'GSM-7' ? 'septet' : 'unit')}</td>
      <td>{figure(segments.reduce((sum, { octets }) => sum + octets, 0))}</td>
      <td>{children}</td>
    </tr>
  );
}

function leastOf(ways: SmsAnalysis[]): number | undefined {
  const counts = ways.map(({ segments }) => segments.length);
  const least = Math.min(...counts);
  return least < Math.max(...counts) ? least : undefined;
}

function waysToSend(text: string, options: SmsOptions): SmsAnalysis[] {
  const plain: SmsOptions = { ...options, lockingShift: 0, singleShift: 0 };
  const open: SmsOptions = options.shiftTables ? { ...options, lockingShift: 'auto', singleShift: 'auto' } : plain;
  return [
    analyzeSms(text, plain),
    analyzeSms(substitute(text, twilioSmartEncoding), plain),
    analyzeSms(text, { ...open, encoding: 'auto' }),
  ];
}
