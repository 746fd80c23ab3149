import type { ComponentType, ReactNode } from 'react';
import type { SmsOptions } from '../../engines/sms/index.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { Options } from './Options.tsx';
import type { State } from './state.ts';

export interface PanelProps {
  /** As it stands in the fields. */
  state: State;
  /** The message and how it is sent, which may be a key behind. */
  text: string;
  options: SmsOptions;
  onChange: (change: Partial<State>) => void;
  onEdit: (change: (text: string) => string) => void;
}

type PanelId = Exclude<State['panel'], 'none'>;

const panels: { id: PanelId; title: string; load: () => Promise<ComponentType<PanelProps>> }[] = [
  { id: 'compare', title: 'Compare ways to send it', load: async () => (await import('./Compare.tsx')).Compare },
  { id: 'cost', title: 'Estimate the cost', load: async () => (await import('./Cost.tsx')).Cost },
  { id: 'octets', title: 'See the octets on the wire', load: async () => (await import('./Octets.tsx')).Octets },
  {
    id: 'template',
    title: 'Count a template for many recipients',
    load: async () => (await import('./Template.tsx')).Template,
  },
];

/** What is asked for less often: the options, and panels that are each fetched when first opened. */
export function Panels(props: PanelProps) {
  return (
    <div className="sms-panels needs-script">
      <Options state={props.state} onChange={props.onChange} />
      {panels.map((panel) => (
        <Panel key={panel.id} {...panel} props={props} />
      ))}
    </div>
  );
}

function Panel({ id, title, load, props }: (typeof panels)[number] & { props: PanelProps }) {
  const isOpen = props.state.panel === id;
  const { value: Content, hasFailed } = useLoaded(isOpen, load);
  let content: ReactNode = null;
  if (isOpen && Content) content = <Content {...props} />;
  else if (hasFailed)
    content = <p className="field-hint">This part could not be fetched. Reload the page to try again.</p>;
  else if (isOpen) content = <p className="field-hint">A moment: this part is fetched when it is opened.</p>;
  return (
    <details
      className="sms-details"
      open={isOpen}
      onToggle={(event) => {
        const { open } = event.currentTarget;
        if (open !== isOpen) props.onChange({ panel: open ? id : 'none' });
      }}
    >
      <summary>{title}</summary>
      <div className="sms-panel">{content}</div>
    </details>
  );
}
