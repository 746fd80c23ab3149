import { useEffect, useRef, useState } from 'react';
import { type ListClient, startList } from './client.ts';
import type { Filter, Opened, ShownRow, Summary } from './session.ts';

/** How many rows a table shows at first, and how many more at a time. */
const pageSize = 100;

/** How far the check of a list is. */
export type Phase = 'none' | 'checking' | 'done' | 'stopped';

export interface Page {
  rows: ShownRow[];
  total: number;
}

/**
 * A list and its check. A source that is refused leaves the list before it as it was. The worker starts with the first
 * list, and ends with the widget.
 */
export function useList(region: string) {
  const client = useRef<Promise<ListClient>>(undefined);
  const lastOpen = useRef(0);
  const lastCheck = useRef(0);
  const [isReading, setIsReading] = useState(false);
  const [phase, setPhase] = useState<Phase>('none');
  const [name, setName] = useState('');
  const [opened, setOpened] = useState<Opened>();
  const [columns, setColumns] = useState({ column: 0, hasHeader: false });
  const [done, setDone] = useState(0);
  const [summary, setSummary] = useState<Summary>();
  const [problem, setProblem] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [count, setCount] = useState(pageSize);
  const [page, setPage] = useState<Page>();

  const start = () => {
    client.current ??= startList();
    return client.current;
  };
  useEffect(() => () => void client.current?.then((list) => list.close()), []);

  /** What a failed worker says helps nobody; what to do does. */
  const giveUp = () => {
    client.current?.then((list) => list.close());
    client.current = undefined;
    setIsReading(false);
    setPhase('none');
    setOpened(undefined);
    setSummary(undefined);
    setProblem(
      'The list could not be checked: the browser ran out of memory for it, most likely. Split it, and try again.',
    );
  };

  const open = async (source: Blob | string, title: string) => {
    const turn = ++lastOpen.current;
    setProblem('');
    setIsReading(true);
    try {
      const list = await start();
      const result = await list.open({ source, region });
      if (turn !== lastOpen.current) return;
      setIsReading(false);
      if ('refused' in result) return setProblem(`${title}: ${result.refused}`);
      setName(title);
      setOpened(result);
      setColumns(result.guess);
    } catch {
      if (turn === lastOpen.current) giveUp();
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a check follows from the list, its columns and the country
  useEffect(() => {
    if (!opened) return;
    const turn = ++lastCheck.current;
    const current = () => turn === lastCheck.current;
    setPhase('checking');
    setDone(0);
    setSummary(undefined);
    setPage(undefined);
    setCount(pageSize);
    (async () => {
      const list = await start();
      const result = await list.check({ ...columns, region }, (rows) => current() && setDone(rows));
      if (!result || !current()) return;
      setSummary(result);
      setPhase('done');
    })().catch(() => current() && giveUp());
  }, [opened, columns, region]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page follows from the result and what of it is asked for
  useEffect(() => {
    if (!summary) return;
    let asked = true;
    start()
      .then((list) => list.page({ filter, count }))
      .then((rows) => asked && setPage(rows))
      .catch(giveUp);
    return () => {
      asked = false;
    };
  }, [summary, filter, count]);

  return {
    isReading,
    phase,
    name,
    opened,
    columns,
    done,
    summary,
    problem,
    filter,
    page,
    open,
    setColumns,
    setFilter: (next: Filter) => {
      setFilter(next);
      setCount(pageSize);
    },
    showMore: () => setCount(count + pageSize),
    stop: async () => {
      lastCheck.current++;
      setPhase('stopped');
      (await start()).stop();
    },
    restart: () => setColumns({ ...columns }),
    clear: () => {
      lastOpen.current++;
      lastCheck.current++;
      client.current?.then((list) => list.close());
      client.current = undefined;
      setIsReading(false);
      setOpened(undefined);
      setSummary(undefined);
      setPage(undefined);
      setProblem('');
      setPhase('none');
    },
    download: async () =>
      saveAs(await (await start()).download(), `${name.replace(/\.[^.]*$/, '') || 'numbers'}-e164.csv`),
  };
}

function saveAs(blob: Blob, name: string) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
