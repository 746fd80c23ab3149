import type { PanelProps } from '../Panels.tsx';

/** What differs from servers that work and far sides that answer. */
export function SettingsPanel({ state, update }: PanelProps) {
  return (
    <label className="toolbar">
      <input
        type="checkbox"
        checked={state.emptyRecordings === 'skipped'}
        onChange={(event) => update({ emptyRecordings: event.target.checked ? 'skipped' : 'kept' })}
      />
      A recording without a sound is skipped for the next verb
    </label>
  );
}
