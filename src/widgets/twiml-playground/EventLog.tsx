import { useState } from 'react';
import type { HttpRequest, LogEntry } from '../../engines/twiml/call/index.ts';
import { CopyButton } from '../kit/CopyButton.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import type { SourcePlace } from './Panels.tsx';
import { momentOfEntry } from './phone/history.ts';
import { loadRunner } from './phone/use-runner.ts';
import { seconds } from './time.ts';
import type { CallControls } from './use-call.ts';

/** An endless loop would fill the page. */
const mostEntries = 100;

interface Props {
  log: readonly LogEntry[];
  /** How many entries there are at the moment shown; those after it are of the future that was left. */
  until?: number;
  /** Goes to the moment of an entry. */
  onPick?: (entry: number) => void;
}

/** Everything that happened, with each request as the provider would send it. */
export function EventLog({ log, until = log.length, onPick }: Props) {
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, log.length - mostEntries);
  if (!log.length)
    return <p className="field-hint">What happens, and each request to your webhooks, is written here.</p>;
  return (
    <section className="twiml-log" aria-label="Event log">
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          Show {hidden.toLocaleString('en')} earlier entries
        </button>
      )}
      <ol start={hidden + 1}>
        {log.slice(hidden).map(({ at, text, request, providerCode }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added
          <li key={i + hidden} data-later={i + hidden >= until || undefined}>
            <span className="twiml-when">{seconds(at)}</span>
            <div>
              {onPick ? (
                <button type="button" className="twiml-entry" onClick={() => onPick(i + hidden)}>
                  {text}
                </button>
              ) : (
                text
              )}
              {providerCode !== undefined && <span className="twiml-rule"> logged as {providerCode}</span>}
              {request && <Particulars request={request} />}
              {request && <Request request={request} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The log of the call on the phone. Each entry leads to its moment and to the verb that ran then. */
export function CallLog({ controls, onShow }: { controls: CallControls; onShow: (place: SourcePlace) => void }) {
  const { call, history, show } = controls;
  const pick = (entry: number) => {
    const at = momentOfEntry(history, entry);
    show(at);
    const place = history.moments[at]?.step.place;
    if (place) onShow(place);
  };
  return <EventLog log={history.moments.at(-1)?.log ?? []} until={call?.log.length ?? 0} onPick={pick} />;
}

/** Parameters that every request carries, and those of a text that only name it. */
const usual =
  /^((From|To|Caller|Called)(City|State|Zip|Country)?|(Call|Account|Sms|\w*Message)Sid|(Call|Sms)Status|ApiVersion|Direction)$/;

/** What this request says that the others do not. */
function Particulars({ request: { parameters } }: { request: HttpRequest }) {
  const own = Object.entries(parameters).filter(([name]) => !usual.test(name));
  if (!own.length) return null;
  return (
    <ul className="twiml-particulars">
      {own.map(([name, value]) => (
        <li key={name}>
          {name}=<b>{value}</b>
        </li>
      ))}
    </ul>
  );
}

function Request({ request }: { request: HttpRequest }) {
  const [open, setOpen] = useState(false);
  const { value: runner } = useLoaded(open, loadRunner);
  const text = runner?.formatRequest(request);
  const parameters = Object.entries(request.parameters);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {parameters.length ? `Request with ${parameters.length} parameters` : 'Request without parameters'}
      </summary>
      {open && (
        <>
          <dl>
            {parameters.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {text && (
            <>
              <p className="label">As it is sent</p>
              <pre>{text.replace(/\r\n/g, '\n')}</pre>
              <CopyButton label="Copy request" text={text} />
            </>
          )}
        </>
      )}
    </details>
  );
}
