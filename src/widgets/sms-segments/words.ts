/** `1,600` */
export const figure = (value: number) => value.toLocaleString('en-US');

/** `1 segment`, `2 segments` */
export const quantity = (value: number, noun: string) => `${figure(value)} ${noun}${value === 1 ? '' : 's'}`;
