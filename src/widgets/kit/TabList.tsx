import { type KeyboardEvent, type ReactNode, useRef } from 'react';

interface Props {
  /** What the tabs are, for who cannot see them: "Documents". */
  label: string;
  tabs: readonly ReactNode[];
  active: number;
  /** Id of the one panel that shows what the active tab is for, or of every tab's own. */
  panelId: string | readonly string[];
  disabled?: boolean;
  onActivate: (index: number) => void;
}

/** Tabs above a panel: a single stop of the Tab key, from tab to tab with the arrow keys, Home and End. */
export function TabList({ label, tabs, active, panelId, disabled = false, onActivate }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const last = tabs.length - 1;
    const next = {
      ArrowRight: active === last ? 0 : active + 1,
      ArrowLeft: active === 0 ? last : active - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onActivate(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown} className="tab-list">
      {tabs.map((tab, i) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a tab is its place
          key={i}
          type="button"
          role="tab"
          aria-selected={i === active}
          aria-controls={typeof panelId === 'string' ? panelId : panelId[i]}
          tabIndex={i === active ? 0 : -1}
          disabled={disabled}
          onClick={() => onActivate(i)}
        >
          {tab}
        </button>
      ))}
    </div>
  );
}
