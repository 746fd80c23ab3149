import type { LogEntry } from '../../engines/twiml/index.ts';
import { seconds } from './time.ts';

/** Everything that happened, with each request as the provider would send it. */
export function EventLog({ log }: { log: readonly LogEntry[] }) {
  return (
    <section className="twiml-log" aria-label="Event log">
      <ol>
        {log.map(({ at, text, request, providerCode }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added
          <li key={i}>
            <span className="twiml-when">{seconds(at)}</span> {text}
            {providerCode !== undefined && <span className="twiml-rule"> logged as {providerCode}</span>}
            {request && (
              <dl>
                {Object.entries(request.parameters).map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
