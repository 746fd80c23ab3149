import { type ChangeEvent, useRef, useState } from 'react';
import type { State } from '../state.ts';
import type { Opened } from './app-files.ts';

interface Props {
  state: State;
  disabled: boolean;
  onOpen: (opened: Extract<Opened, { ok: true }>, names: string) => void;
}

const notFetched = 'This part could not be fetched. Your app is as it was; reload the page to try again.';

/** The app to and from the reader's disk. Nothing is sent anywhere. */
export function Files({ state, disabled, onOpen }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');

  const download = async () => {
    const files = await import('./app-files.ts').catch(() => undefined);
    setProblem(files ? '' : notFetched);
    if (!files) return;
    const { name, bytes } = files.toFile(state);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes]));
    link.download = name;
    link.click();
    // A download that has not begun yet would find nothing there.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    target.value = '';
    if (!chosen.length) return;
    const tooLarge = chosen.find(({ size }) => size > largestFile);
    if (tooLarge) {
      const size = Math.round(tooLarge.size / 1024 / 1024).toLocaleString('en-US');
      setProblem(`${tooLarge.name} has ${size} MB: no app is that large. It was not opened.`);
      return;
    }
    const files = await import('./app-files.ts').catch(() => undefined);
    if (!files) {
      setProblem(notFetched);
      return;
    }
    const read = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ).catch(() => undefined);
    if (!read) {
      setProblem('The file could not be read: it may have been moved, or be closed to this browser.');
      return;
    }
    const opened = files.fromFiles(read, state);
    setProblem(opened.ok ? '' : `${opened.message} Your app is as it was.`);
    if (opened.ok) onOpen(opened, chosen.map(({ name }) => name).join(', '));
  };

  return (
    <>
      <button type="button" className="button" disabled={disabled} onClick={download}>
        Download
      </button>
      <button type="button" className="button" disabled={disabled} onClick={() => input.current?.click()}>
        Open file
      </button>
      <input ref={input} type="file" hidden multiple accept=".xml,.twiml,.json,.zip" onChange={open} />
      {problem && (
        <p className="notice" data-kind="warn" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

const largestFile = 5 * 1024 * 1024;
