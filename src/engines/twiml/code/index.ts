import { checkTwiml } from '../check.ts';
import { lineIndex } from '../diagnostic.ts';
import type { Kind } from '../schema/index.ts';
import { scan } from '../xml/scan.ts';
import { csharp } from './csharp.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { node } from './node.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { codeElement } from './tree.ts';
import { Inexpressible, type Language, type Writer } from './types.ts';

export type { Language };

/** The languages in which documents are written, with their names and those of the files. */
export const languages: readonly { id: Language; title: string; extension: string }[] = [
  { id: 'node', title: 'Node.js', extension: 'js' },
  { id: 'python', title: 'Python', extension: 'py' },
  { id: 'ruby', title: 'Ruby', extension: 'rb' },
  { id: 'php', title: 'PHP', extension: 'php' },
  { id: 'java', title: 'Java', extension: 'java' },
  { id: 'csharp', title: 'C#', extension: 'cs' },
  { id: 'go', title: 'Go', extension: 'go' },
];

const writers: Record<Language, Writer> = { node, python, ruby, php, java, csharp, go };

export type Code =
  | { ok: true; code: string }
  /** Why there is no code, and where in the document. */
  | { ok: false; message: string; line: number; column: number };

/** A warning about what no library would write. */
const alsoWrong = ['unknown-attribute', 'stray-text'];

/** A document as a program that writes it, with the provider's helper library for the language. */
export function toCode(source: string, language: Language, { kind = 'voice' }: { kind?: Kind } = {}): Code {
  const wrong = checkTwiml(source, { kind }).find(
    ({ severity, rule }) => severity === 'error' || alsoWrong.includes(rule),
  );
  const { root } = wrong ? {} : scan(source);
  if (wrong || !root)
    return { ok: false, message: wrong?.message ?? '', line: wrong?.line ?? 1, column: wrong?.column ?? 1 };
  try {
    return { ok: true, code: writers[language]({ kind, root: codeElement(source, root, kind) }) };
  } catch (reason) {
    if (!(reason instanceof Inexpressible)) throw reason;
    return { ok: false, message: reason.message, ...lineIndex(source)(root.from) };
  }
}
