import { useMemo, useState } from 'react';
import { replay } from '../../../engines/twiml/call/index.ts';
import { coverageOf, recordCall, recordTexts, type Scenario } from '../../../engines/twiml/scenario/index.ts';
import { Announcement } from '../../kit/Announcement.tsx';
import { useSettled } from '../../kit/use-settled.ts';
import type { PanelProps } from '../Panels.tsx';
import { callOptionsOf } from '../state.ts';
import { CoverageReport } from './CoverageReport.tsx';
import type { Test } from './TestForm.tsx';
import { TestRow } from './TestRow.tsx';
import { useTests } from './use-tests.ts';

/** The app's tests: what a caller does and what should be heard, run again whenever the app changes. */
export function ScenariosPanel({ app, call, runs, state, update, onShow, onWatch }: PanelProps) {
  const { scenarios } = state;
  const isVoice = app.kind === 'voice';
  const settled = useSettled(app);
  const { results, runAll } = useTests(settled, scenarios);
  const done = useMemo(() => results.filter((result) => result !== undefined), [results]);
  const passed = done.filter((result) => result.passed).length;
  const coverage = useMemo(() => coverageOf(settled, done), [settled, done]);
  const [open, setOpen] = useState<number>();
  const [removed, setRemoved] = useState<{ test: Test; index: number }>();

  const write = (next: Test[]) => update({ scenarios: next });
  const add = (test: Scenario, index = scenarios.length) => {
    write([...scenarios.slice(0, index), asTest(test), ...scenarios.slice(index)]);
    setOpen(index);
  };
  const texts = runs.map(
    ({ log }) => log.find(({ purpose }) => purpose === 'document')?.request?.parameters['Body'] ?? '',
  );
  const hasRun = isVoice ? Boolean(call?.inputs.length) : texts.length > 0;
  const record = () => {
    if (!isVoice) add(recordTexts(app, texts, callOptionsOf(state)));
    else if (call) add(recordCall(call));
  };
  const watch = (test: Test, inputs = results[scenarios.indexOf(test)]?.call?.inputs) =>
    isVoice && onWatch && inputs ? () => onWatch(replay(settled, inputs, test)) : undefined;

  const left = scenarios.length - done.length;
  const summary = scenarios.length
    ? `${passed} of ${scenarios.length} ${scenarios.length === 1 ? 'test passes' : 'tests pass'}${left ? `, ${left} not run yet` : ''}.`
    : 'This app has no tests yet.';
  return (
    <div className="tests instrument-stack">
      <div className="tests-head">
        <p data-kind={passed < done.length ? 'bad' : undefined}>{summary}</p>
        <Announcement text={summary} />
        <div className="toolbar">
          <button type="button" className="button button-main" onClick={record} disabled={!hasRun}>
            {isVoice ? 'Save this call as a test' : 'Save these texts as a test'}
          </button>
          <button type="button" className="button" onClick={() => add(isVoice ? newCall : newTexts)}>
            New test
          </button>
          <button type="button" className="button" onClick={runAll} disabled={!scenarios.length}>
            Run all
          </button>
        </div>
      </div>
      {!hasRun && (
        <p className="field-hint">
          {isVoice
            ? 'Place a call on the phone, do what a caller would do, then save it: what was heard becomes what should be heard.'
            : 'Send texts, then save them: the replies become what should be heard.'}
        </p>
      )}
      {removed && (
        <p className="notice twiml-undo" role="status">
          “{removed.test.name}” is deleted.{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              add(removed.test, removed.index);
              setOpen(undefined);
              setRemoved(undefined);
            }}
          >
            Bring it back
          </button>
        </p>
      )}
      {scenarios.length > 0 && (
        <ol className="tests-list">
          {scenarios.map((test, i) => (
            <TestRow
              // biome-ignore lint/suspicious/noArrayIndexKey: names may be the same
              key={i}
              {...{ test, isVoice }}
              result={results[i]}
              isOpen={open === i}
              onOpen={() => setOpen(open === i ? undefined : i)}
              onChange={(next) => write(scenarios.map((each, k) => (k === i ? next : each)))}
              onCopy={() => add({ ...test, name: `${test.name} (copy)` }, i + 1)}
              onRemove={() => {
                write(scenarios.filter((_, k) => k !== i));
                setRemoved({ test, index: i });
                setOpen(undefined);
              }}
              onWatch={watch(test)}
            />
          ))}
        </ol>
      )}
      {scenarios.length > 0 && (
        <CoverageReport {...{ coverage, onShow }} app={settled} onFlow={() => update({ panel: 'flow' })} />
      )}
    </div>
  );
}

const newCall: Scenario = {
  name: 'A new test',
  inputs: [{ type: 'listen' }],
  expects: [{ status: 'completed' }],
};
const newTexts: Scenario = { name: 'A new test', inputs: [{ type: 'text', body: 'Hello' }], expects: [{ hears: '' }] };

/** The state's own copy: its lists can be written to. */
const asTest = ({ inputs, expects, ...rest }: Scenario): Test =>
  ({ ...rest, inputs: [...inputs], expects: [...expects] }) as Test;
