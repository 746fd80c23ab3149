import type { RefObject } from 'react';
import type { Diagnostic, Fix, Kind } from '../../../engines/twiml/index.ts';

/** A stretch of the source, in UTF-16 units. */
export interface Range {
  from: number;
  to: number;
}

/** Where the reader is in the source: taken along when one editor takes the place of the other. */
export interface Place {
  selection: Range;
  scrollTop: number;
  focused: boolean;
  /** Text is being put together by an input method, which a change of field would break off. */
  composing: boolean;
}

/** What can be done with an editor from outside. */
export interface EditorHandle {
  place(): Place | null;
  /** Selects a stretch, brings it into view and moves the focus there. */
  select(range: Range): void;
  /** Applies a fix as if it had been typed: undo takes it back. */
  apply(fix: Fix): void;
  undo(): void;
  redo(): void;
}

/** What the plain text area and the code editor are both given. */
export interface EditorProps {
  /** Ids of the label and of what describes the field. */
  labelledBy: string;
  describedBy: string;
  id: string;
  /** The path of the document: each has an undo history of its own. */
  path: string;
  value: string;
  onChange: (value: string) => void;
  diagnostics: readonly Diagnostic[];
  /** The verb that is being run. */
  lit?: Range | undefined;
  handle: RefObject<EditorHandle | null>;
  /** Each editor begins where the one before it ended. */
  lastPlace: RefObject<Place | undefined>;
  kind: Kind;
  /** The paths of the app's documents, to be offered where a URL is expected. */
  paths: readonly string[];
}
