import { Fragment, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { checkTwiml } from '../../engines/twiml/check.ts';
import { routes as addresses } from '../../routes.ts';
import { CopyLink } from '../kit/CopyLink.tsx';
import { EmbedButton } from '../kit/EmbedButton.tsx';
import { Refused } from '../kit/Refused.tsx';
import { useResult } from '../kit/use-frame.ts';
import { useWidgetState } from '../kit/use-widget-state.ts';
import { Chat } from './Chat.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { DocumentTabs } from './DocumentTabs.tsx';
import { documentsToCheck, firstChange, newDocument, rename } from './documents.ts';
import { Editor } from './Editor.tsx';
import { CallLog, EventLog } from './EventLog.tsx';
import { Marks } from './editor/Marks.tsx';
import type { EditorHandle } from './editor/types.ts';
import { Files } from './files/Files.tsx';
import { Panels, type SourcePlace } from './Panels.tsx';
import { Phone } from './Phone.tsx';
import { Setup } from './Setup.tsx';
import { sampleOf, stateOf } from './samples.ts';
import { appOf, callOptionsOf, type State, state as schema } from './state.ts';
import { useCall } from './use-call.ts';
import { useChat } from './use-chat.ts';

const id = 'twiml-playground';

/** Write TwiML in one or more documents, see what is wrong with it, and run it as a call. */
export function TwimlPlayground({ initial }: { initial: State }) {
  const { state, update, refused, damage } = useWidgetState(id, schema, initial);
  const { documents, kind, routes, peers, emptyRecordings, fallback, statusCallback, from, to, parameters } = state;
  const [chosen, setActive] = useState(0);
  const [alive, setAlive] = useState(false);
  const [undo, setUndo] = useState<{ says: string; state: State; count: number }>();
  const editor = useRef<EditorHandle>(null);
  const phone = useRef<HTMLFieldSetElement>(null);
  const summaryId = useId();
  const panelId = useId();
  useEffect(() => setAlive(true), []);

  const active = Math.min(chosen, documents.length - 1);
  const document = documents[active] ?? { path: '/', source: '' };
  const settled = useDeferredValue(documents);
  const checks = useMemo(() => {
    const app = documentsToCheck(settled, routes);
    return settled.map(({ path, source }) => checkTwiml(source, { kind, path, documents: app }));
  }, [settled, kind, routes]);
  const counts = checks.map((found) => found.filter(({ severity }) => severity !== 'info').length);
  const found = checks.flat();
  useResult('twiml-playground', {
    problems: found.filter(({ severity }) => severity !== 'info').length,
    errors: found.filter(({ severity }) => severity === 'error').length,
  });
  const diagnostics = (settled[active]?.source === document.source && checks[active]) || [];

  const app = useMemo(
    () => appOf({ documents, kind, routes, peers, emptyRecordings, fallback, statusCallback }),
    [documents, kind, routes, peers, emptyRecordings, fallback, statusCallback],
  );
  const options = useMemo(() => callOptionsOf({ from, to, parameters }), [from, to, parameters]);
  const controls = useCall(app, options);
  const chat = useChat(app, options);
  const answers = chat.chat?.turns.map(({ answer }) => answer) ?? [];
  const { call } = controls;
  const place = call?.step.place;
  const ran = place && call.app.documents.find(({ path }) => path === place.path);
  const running = documents.findIndex(({ path, source }) => path === ran?.path && source === ran.source);
  const lit = running === active ? place : undefined;

  // The editor follows the call from document to document, but never takes away one that is being typed in.
  useEffect(() => {
    if (running >= 0 && !editor.current?.place()?.focused) setActive(running);
  }, [running]);

  const show = ({ path, ...range }: SourcePlace) => {
    const index = documents.findIndex((each) => each.path === path);
    if (index < 0) return;
    setActive(index);
    requestAnimationFrame(() => editor.current?.select(range));
  };
  const toPhone = () => {
    phone.current?.scrollIntoView();
    phone.current?.focus({ preventScroll: true });
  };
  const sample = useMemo(() => sampleOf({ documents }), [documents]);
  const write = (change: Partial<typeof document>) =>
    update({ documents: documents.map((each, i) => (i === active ? { ...each, ...change } : each)) });
  const replaceAll = (says: string, change: Partial<State>, before = state) => {
    setUndo({ says, state: before, count: (undo?.count ?? 0) + 1 });
    update(change);
  };

  return (
    <div className="twiml instrument-stack">
      <Refused keys={refused} damage={damage} />
      <Setup
        disabled={!alive}
        kind={kind}
        sample={sample}
        onKind={(next) => update({ kind: next })}
        onSample={(chosen) => {
          replaceAll(
            `“${chosen.title}” has taken the place of your app. ${chosen.summary}`,
            { ...stateOf(chosen), panel: state.panel },
            // Who looks through the samples gets back what was there before the first.
            sample && undo ? undo.state : state,
          );
          setActive(0);
          controls.restart();
          chat.restart();
        }}
      >
        <CopyLink path={addresses.widget(id)} schema={schema} state={state} instead="download it" />
        <EmbedButton widget={id} state={state} />
        <Files
          state={state}
          disabled={!alive}
          onOpen={({ state: opened, refused: unused, whole }, names) => {
            const left = unused.length ? ` Not understood and left out: ${unused.join(', ')}.` : '';
            replaceAll(`${names} ${whole ? 'has taken the place of your app' : 'is open'}.${left}`, opened);
            if (whole) controls.restart();
            setActive(whole ? 0 : firstChange(documents, opened.documents ?? []));
          }}
        />
      </Setup>
      {undo && (
        <p className="notice twiml-undo" role="status">
          {undo.says}{' '}
          <button
            type="button"
            className="button"
            onClick={() => replaceAll('Your app from before is back.', { ...undo.state, panel: state.panel })}
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
            onRename={(path) => update(rename(state, active, path))}
            onAdd={() => {
              update({ documents: [...documents, newDocument(documents)] });
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
              source={document.source}
              diagnostics={diagnostics}
              onSelect={(found) => editor.current?.select(found)}
              onFix={(fix) => editor.current?.apply(fix)}
            >
              <button type="button" className="button twiml-to-phone needs-script" disabled={!alive} onClick={toPhone}>
                Go to the {kind === 'voice' ? 'phone' : 'messages'}
              </button>
            </Diagnostics>
          </div>
          <noscript>
            {documents.slice(1).map(({ path, source }) => (
              <Fragment key={path}>
                <p>
                  <strong>TwiML of {path}</strong>
                </p>
                <pre className="code">
                  <code>
                    <Marks source={source} diagnostics={[]} lit={undefined} coloured />
                  </code>
                </pre>
              </Fragment>
            ))}
          </noscript>
        </div>
        {kind === 'voice' ? (
          <Phone
            ref={phone}
            controls={controls}
            disabled={!alive}
            onShow={() => running >= 0 && place && show(place)}
          />
        ) : (
          <Chat ref={phone} controls={chat} disabled={!alive} />
        )}
        <Panels
          key={undo?.count}
          call={call}
          runs={kind === 'voice' ? (call ? [call] : []) : answers}
          log={
            kind === 'voice' ? (
              <CallLog controls={controls} onShow={show} />
            ) : (
              <EventLog log={answers.flatMap(({ log }) => log)} />
            )
          }
          onShow={show}
          onWatch={(moments) => {
            controls.watch(moments);
            phone.current?.scrollIntoView({ block: 'nearest' });
          }}
          disabled={!alive}
          {...{ app, state, update, active }}
        />
      </div>
    </div>
  );
}
