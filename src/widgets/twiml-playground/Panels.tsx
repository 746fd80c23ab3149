import { type ComponentType, type ReactNode, useId } from 'react';
import type { App, Call } from '../../engines/twiml/index.ts';
import { TabList } from '../kit/TabList.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { panels as ids, type State } from './state.ts';

/** A stretch of a document's source, in UTF-16 units. */
export interface SourcePlace {
  path: string;
  from: number;
  to: number;
}

export interface PanelProps {
  app: App;
  /** The call as it stands on the phone; none before one is placed. */
  call: Call | undefined;
  /** What the reader has done by hand so far, for coverage: the call, or the answers to each text. */
  runs: readonly Pick<Call, 'visits' | 'log'>[];
  state: State;
  update: (change: Partial<State>) => void;
  /** Opens a document and selects a stretch of it. */
  onShow: (place: SourcePlace) => void;
  /** Plays a call on the phone, given its moments. */
  onWatch?: (moments: readonly Call[]) => void;
  /** The document that is open. */
  active: number;
}

const panels: Record<State['panel'], { title: string; load?: () => Promise<ComponentType<PanelProps>> }> = {
  log: { title: 'Log' },
  flow: { title: 'Flow', load: async () => (await import('./flow/FlowPanel.tsx')).FlowPanel },
  tests: { title: 'Tests', load: async () => (await import('./scenarios/ScenariosPanel.tsx')).ScenariosPanel },
  settings: { title: 'Settings', load: async () => (await import('./settings/SettingsPanel.tsx')).SettingsPanel },
  code: { title: 'Code', load: async () => (await import('./code/CodePanel.tsx')).CodePanel },
};

/** What is asked of the whole app, one panel at a time; all but the log are fetched when first opened. */
export function Panels({ disabled, log, ...props }: PanelProps & { disabled: boolean; log: ReactNode }) {
  const id = useId();
  const { panel } = props.state;
  const { title, load } = panels[panel];
  return (
    <section className="twiml-panels needs-script" aria-label="About the app">
      <TabList
        label="About the app"
        tabs={ids.map((each) => panels[each].title)}
        active={ids.indexOf(panel)}
        panelId={id}
        disabled={disabled}
        onActivate={(index) => props.update({ panel: ids[index] ?? 'log' })}
      />
      <div id={id} role="tabpanel" aria-label={title} className="twiml-panel">
        {load ? <Loaded key={panel} load={load} {...props} /> : log}
      </div>
    </section>
  );
}

function Loaded({ load, ...props }: PanelProps & { load: () => Promise<ComponentType<PanelProps>> }) {
  const { value: Content, hasFailed } = useLoaded(true, load);
  if (Content) return <Content {...props} />;
  return (
    <p className="field-hint">
      {hasFailed
        ? 'This part could not be fetched. Reload the page to try again.'
        : 'A moment: this part is fetched when it is opened.'}
    </p>
  );
}
