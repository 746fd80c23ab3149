import type { SmsAnalysis, SmsOptions } from '../../engines/sms/index.ts';
import { codePointLabel } from './characters.ts';
import { explain, limitNotes, unitName } from './explain.ts';
import type { NameOf } from './use-names.ts';
import { figure, quantity } from './words.ts';

/** The analysis to be pasted into a mail or an issue. */
export function reportAsText(text: string, analysis: SmsAnalysis, options: SmsOptions, nameOf: NameOf): string {
  const { encoding, segments, unitCount, remaining, capacity, offenders } = analysis;
  const unit = unitName(encoding);
  return [
    `${quantity(segments.length, 'segment')} of SMS in ${encoding}: ${quantity(unitCount, unit)}, ${figure(remaining)} left in the last segment.`,
    ...explain(text, analysis, options, nameOf),
    ...limitNotes(analysis),
    ...offenders.slice(0, 100).map(({ index, codePoint, substitute }) => {
      const name = nameOf(codePoint);
      const instead = substitute === undefined ? '' : `, substitute ${JSON.stringify(substitute)}`;
      return `Not in GSM-7: ${codePointLabel(codePoint)}${name ? ` ${name}` : ''} at ${figure(index + 1)}${instead}`;
    }),
    ...(offenders.length > 100 ? [`… and ${figure(offenders.length - 100)} more`] : []),
    ...segments.flatMap((segment, index) => [
      '',
      `Segment ${index + 1} of ${segments.length}: ${segment.unitCount} of ${quantity(capacity, unit)}, ${quantity(segment.octets, 'octet')}`,
      segment.text,
    ]),
  ].join('\n');
}

/** The analysis for a program. */
export function reportAsJson(analysis: SmsAnalysis, options: SmsOptions, nameOf: NameOf): string {
  const { shiftTables, ...chosen } = options;
  const offenders = analysis.offenders.map((offender) => ({ ...offender, name: nameOf(offender.codePoint) }));
  return JSON.stringify({ options: chosen, ...analysis, offenders }, null, 2);
}
