import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { checkTwiml } from '../../engines/twiml/index.ts';
import { routes } from '../../routes.ts';
import { CopyLink } from '../kit/CopyLink.tsx';
import { EmbedButton } from '../kit/EmbedButton.tsx';
import { Refused } from '../kit/Refused.tsx';
import { useResult } from '../kit/use-frame.ts';
import { useWidgetState } from '../kit/use-widget-state.ts';
import { Chat } from './Chat.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { DocumentTabs } from './DocumentTabs.tsx';
import { Editor } from './Editor.tsx';
import { EventLog } from './EventLog.tsx';
import type { EditorHandle } from './editor/types.ts';
import { Phone } from './Phone.tsx';
import { samples } from './samples.ts';
import { type State, state as schema } from './state.ts';
import { useCall } from './use-call.ts';

const id = 'twiml-playground';

/** Write TwiML in one or more documents, see what is wrong with it, and run it as a call. */
export function TwimlPlayground({ initial }: { initial: State }) {
  const { state, update, refused } = useWidgetState(id, schema, initial);
  const { documents, kind } = state;
  const [chosen, setActive] = useState(0);
  const [alive, setAlive] = useState(false);
  const [undo, setUndo] = useState<{ says: string; state: State }>();
  const editor = useRef<EditorHandle>(null);
  const summaryId = useId();
  const panelId = useId();
  useEffect(() => setAlive(true), []);

  const active = Math.min(chosen, documents.length - 1);
  const document = documents[active] ?? { path: '/', source: '' };
  const settled = useDeferredValue(documents);
  const checks = useMemo(() => settled.map(({ source }) => checkTwiml(source, { kind })), [settled, kind]);
  const counts = checks.map((found) => found.filter(({ severity }) => severity !== 'info').length);
  const found = checks.flat();
  useResult('twiml-playground', {
    problems: found.filter(({ severity }) => severity !== 'info').length,
    errors: found.filter(({ severity }) => severity === 'error').length,
  });
  const diagnostics = (settled[active]?.source === document.source && checks[active]) || [];

  const app = useMemo(() => ({ documents, kind }), [documents, kind]);
  const controls = useCall(app);
  const { place } = controls.call.step;
  const ran = place && controls.call.app.documents.find(({ path }) => path === place.path);
  const running = documents.findIndex(({ path, source }) => path === ran?.path && source === ran.source);
  const lit = running === active ? place : undefined;

  // The editor follows the call from document to document, but never takes away one that is being typed in.
  useEffect(() => {
    if (running >= 0 && !editor.current?.place()?.focused) setActive(running);
  }, [running]);

  const write = (change: Partial<typeof document>) =>
    update({ documents: documents.map((each, i) => (i === active ? { ...each, ...change } : each)) });
  const replaceAll = (says: string, change: Partial<State>) => {
    setUndo({ says, state });
    update(change);
  };

  return (
    <div className="twiml instrument-stack">
      <Refused keys={refused} />
      <Setup
        disabled={!alive}
        kind={kind}
        onKind={(next) => update({ kind: next })}
        onSample={(sample) => {
          replaceAll(`“${sample.title}” has taken the place of your documents.`, {
            documents: sample.documents,
            kind: sample.kind,
          });
          setActive(0);
          controls.restart();
        }}
      />
      {undo && (
        <p className="notice twiml-undo" role="status">
          {undo.says}{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              replaceAll('The documents from before are back.', undo.state);
            }}
          >
            Bring it back
          </button>
        </p>
      )}
      <div className="twiml-bench">
        <div className="twiml-write instrument-stack">
          <DocumentTabs
            {...{ documents, active, counts, running, panelId }}
            disabled={!alive}
            onActivate={setActive}
            onRename={(path) => write({ path })}
            onAdd={() => {
              update({
                documents: [
                  ...documents,
                  { path: freePath(documents.map(({ path }) => path)), source: '<Response>\n  \n</Response>\n' },
                ],
              });
              setActive(documents.length);
            }}
            onRemove={() => {
              replaceAll(`${document.path} is removed.`, { documents: documents.filter((_, i) => i !== active) });
              setActive(Math.max(0, active - 1));
            }}
          />
          <div id={panelId} role="tabpanel" aria-label={`Document ${document.path}`}>
            <Editor
              path={document.path}
              value={document.source}
              onChange={(source) => write({ source })}
              readOnly={!alive}
              handle={editor}
              describedBy={summaryId}
              paths={documents.map(({ path }) => path)}
              {...{ diagnostics, lit, kind }}
            />
            <Diagnostics
              id={summaryId}
              path={document.path}
              diagnostics={diagnostics}
              onSelect={(found) => editor.current?.select(found)}
              onFix={(fix) => editor.current?.apply(fix)}
            />
          </div>
        </div>
        {kind === 'voice' ? (
          <>
            <Phone
              controls={controls}
              disabled={!alive}
              onShow={() => {
                if (!place || running < 0) return;
                setActive(running);
                requestAnimationFrame(() => editor.current?.select(place));
              }}
            />
            <EventLog log={controls.call.log} />
          </>
        ) : (
          <Chat app={app} disabled={!alive} />
        )}
      </div>
      <div className="toolbar">
        <CopyLink path={routes.widget(id)} schema={schema} state={state} />
        <EmbedButton widget={id} state={state} />
      </div>
    </div>
  );
}

interface SetupProps {
  kind: State['kind'];
  disabled: boolean;
  onKind: (kind: State['kind']) => void;
  onSample: (sample: (typeof samples)[number]) => void;
}

function Setup({ kind, disabled, onKind, onSample }: SetupProps) {
  return (
    <fieldset className="twiml-setup" disabled={disabled}>
      <legend className="visually-hidden">App</legend>
      <label className="field">
        <span className="label">Check as</span>
        <select value={kind} onChange={(event) => onKind(event.target.value === 'messaging' ? 'messaging' : 'voice')}>
          <option value="voice">Voice: answers a call</option>
          <option value="messaging">Messaging: answers a text</option>
        </select>
      </label>
      <label className="field">
        <span className="label">Sample</span>
        <select
          value=""
          onChange={(event) => {
            const sample = samples.find((each) => each.id === event.target.value);
            if (sample) onSample(sample);
          }}
        >
          <option value="">Choose a sample …</option>
          {samples.map((sample) => (
            <option key={sample.id} value={sample.id}>
              {sample.title}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function freePath(taken: readonly string[]): string {
  const free = (n: number): string => (taken.includes(`/document-${n}`) ? free(n + 1) : `/document-${n}`);
  return free(taken.length + 1);
}
