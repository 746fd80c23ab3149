import { type KeyboardEvent, useRef } from 'react';
import type { State } from './state.ts';

type View = State['view'];

interface Props {
  /** Start of the ids of tabs and panels. */
  id: string;
  view: View;
  onView: (view: View) => void;
}

const labels: Record<View, string> = { number: 'One number', list: 'List' };
const views = Object.keys(labels) as View[];

/** The widget's views as tabs (ARIA Authoring Practices: arrows move and open, Tab leaves). */
export function Views({ id, view, onView }: Props) {
  const tabs = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    // Of two tabs, each is the other's neighbour on both sides.
    const other = view === 'number' ? 'list' : 'number';
    const next = event.key === 'Home' ? 'number' : event.key === 'End' ? 'list' : other;
    onView(next);
    tabs.current?.querySelector<HTMLElement>(`[data-view=${next}]`)?.focus();
  };
  return (
    <div ref={tabs} role="tablist" aria-label="Views" className="phone-tabs needs-script" onKeyDown={onKeyDown}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${id}${each}-tab`}
          data-view={each}
          aria-selected={each === view}
          aria-controls={`${id}${each}-view`}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onView(each)}
        >
          {labels[each]}
        </button>
      ))}
    </div>
  );
}
