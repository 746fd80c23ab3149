const parts = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** `numDigits` to `num_digits`, `say-as` to `say_as`. */
export const snake = (name: string) => parts(name).join('_').toLowerCase();
/** `record-from-answer` to `RecordFromAnswer`. */
export const pascal = (name: string) => parts(name).map(capital).join('');
/** `say-as` to `sayAs`, `Gather` to `gather`; names that are camel case keep their capitals. */
export const camel = (name: string) => {
  const whole = name.replace(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  return whole.charAt(0).toLowerCase() + whole.slice(1);
};
/** `Polly.Joanna-Neural` to `POLLY_JOANNA_NEURAL`. */
export const upperSnake = (name: string) => snake(name).toUpperCase();
/** The first letter large, the rest as it is: `numDigits` to `NumDigits`. */
export const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Names for variables, each once: gather, gather2 …. */
export function variables() {
  const used = new Map<string, number>([['response', 1]]);
  return (element: string) => {
    const name = camel(element);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  };
}
