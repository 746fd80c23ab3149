import { parse } from 'yaml';

/**
 * The value of a JavaScript literal such as `{ text: 'Hi' }`, which YAML's flow style reads too; undefined where it is
 * anything else.
 */
export function readLiteral(code: string): unknown {
  try {
    // YAML wants a space after the colon of a key.
    const spaced = code.replace(/([{,]\s*\w+):(?=\S)/g, '$1: ');
    return parse(spaced, { logLevel: 'silent' }) ?? undefined;
  } catch {
    return undefined;
  }
}
