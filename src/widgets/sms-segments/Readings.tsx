import type { SmsAnalysis } from '../../engines/sms/index.ts';
import { routes } from '../../routes.ts';
import { unitName } from './explain.ts';
import { figure } from './words.ts';

const terms = { 'GSM-7': routes.term('gsm-7'), 'UCS-2': routes.term('ucs-2') };

/** The figures of a message. */
export function Readings({ analysis }: { analysis: SmsAnalysis }) {
  const { encoding, segments, unitCount, capacity, remaining } = analysis;
  const octets = segments.reduce((sum, segment) => sum + segment.octets, 0);
  const units = `${unitName(encoding)}s`;
  return (
    <dl className="readings sms-readings">
      <div>
        <dt>
          <a href={routes.term('sms-character-limit')}>Segments</a>
        </dt>
        <dd>{figure(segments.length)}</dd>
      </div>
      <div>
        <dt>Encoding</dt>
        <dd>
          <a href={terms[encoding]}>{encoding}</a>
        </dd>
      </div>
      <div>
        <dt>Used, in {units}</dt>
        <dd>
          {figure(unitCount)} <small>of {figure(capacity * segments.length)}</small>
        </dd>
      </div>
      <div>
        <dt>Left in the last segment</dt>
        <dd>{figure(remaining)}</dd>
      </div>
      <div>
        <dt>Octets with headers</dt>
        <dd>{figure(octets)}</dd>
      </div>
    </dl>
  );
}
