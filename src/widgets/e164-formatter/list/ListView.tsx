import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Announcement } from '../../kit/Announcement.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { ListResult } from './ListResult.tsx';
import { ListSettings } from './ListSettings.tsx';
import { useList } from './use-list.ts';
import { summarise } from './words.ts';

interface Props {
  /** The country that numbers without a country code are read in; '' for none. */
  region: string;
  countryField: ReactNode;
  /** Text that another view hands over to be checked as a list. */
  handedOver: string;
}

// Numbers reserved for fiction, in the ways that lists hold them.
const sampleList = `Name,Phone,Note
Ada,+44 20 7946 0958,London
Ben,+44 (0)20 7946 0958,The same number
Cleo,+44 7700 900123,A mobile
Dan,+1 202-555-0143 x22,With an extension
Eve,911,An emergency number
Finn,+44 20 79,Unfinished
Gus,,No number
`;

// A pasted text is checked once the reader has stopped changing it.
const typingPause = 400;

/** Many numbers at once: a list is pasted, chosen or dropped, checked row by row, and taken away as CSV. */
export function ListView({ region, countryField, handedOver }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);
  const list = useList(region);

  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const read = (value: string, after = typingPause) => {
    setText(value);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => (value.trim() ? list.open(value, 'Pasted list') : list.clear()), after);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed over is read once
  useEffect(() => {
    if (handedOver) read(handedOver, 0);
  }, [handedOver]);

  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) list.open(file, file.name);
  };

  return (
    <section
      className="instrument-stack phone-list"
      aria-label="A list of numbers"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <div className="field">
        <label htmlFor={`${id}text`}>Numbers, one a line, or a table with a column of them</label>
        <TextArea
          id={`${id}text`}
          ref={area}
          className="phone-list-text"
          rows={5}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onText={read}
          aria-describedby={`${id}privacy`}
        />
      </div>
      <div className="toolbar">
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          Choose a CSV file
        </button>
        <span className="field-hint">or drop one here. Spreadsheet cells can be pasted.</span>
        {text === '' && !list.opened && (
          <button type="button" className="button button-quiet" onClick={() => read(sampleList, 0)}>
            Try a sample list
          </button>
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label="CSV file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </div>
      <p id={`${id}privacy`} className="instrument-note">
        The list stays in this browser: it is sent nowhere, and not kept when the page is closed.
      </p>
      {list.problem && (
        <p className="notice" data-kind="bad" role="alert">
          {list.problem}
        </p>
      )}
      {list.isReading && <p className="instrument-note">Reading the list …</p>}
      {list.opened && <ListSettings list={list} opened={list.opened} countryField={countryField} />}
      {list.summary && <ListResult list={list} summary={list.summary} />}
      <Announcement text={list.summary ? summarise(list.summary) : ''} />
    </section>
  );
}
