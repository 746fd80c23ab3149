import type { ScenarioInput } from '../../../engines/twiml/index.ts';

export type Key = Extract<ScenarioInput, { type: 'digit' }>;

/** One row of the form: an input, or the keys pressed one after the other. */
export type Group = { keys: readonly Key[] } | { input: Exclude<ScenarioInput, Key> };

/** Inputs as rows of the form; `inputsOf` gives them back. */
export function groupsOf(inputs: readonly ScenarioInput[]): Group[] {
  const groups: Group[] = [];
  for (const input of inputs) {
    const last = groups.at(-1);
    if (input.type !== 'digit') groups.push({ input });
    else if (last && 'keys' in last) groups[groups.length - 1] = { keys: [...last.keys, input] };
    else groups.push({ keys: [input] });
  }
  return groups;
}

export const inputsOf = (groups: readonly Group[]): ScenarioInput[] =>
  groups.flatMap((group): readonly ScenarioInput[] => ('keys' in group ? group.keys : [group.input]));

/** The same keys with others in their places; when each was pressed stays. */
export const withKeys = (keys: readonly Key[], text: string): Key[] =>
  Array.from(text, (digit, i) => ({
    type: 'digit',
    ...(keys[i]?.after !== undefined && { after: keys[i].after }),
    digit,
  }));
