import { attributeValue, childElements, type XmlElement } from '../xml/tree.ts';

/** An open <Gather>. */
export interface Gather {
  readonly element: XmlElement;
  /** What is played while keys may be pressed. */
  readonly prompts: readonly XmlElement[];
  /** Index of the prompt to play next. */
  readonly nextPrompt: number;
  readonly digits: string;
  readonly numDigits: number;
  /** The key that ends the input and is not sent; '' for none. */
  readonly finishOnKey: string;
  /** Seconds without a key after which the input ends. */
  readonly timeout: number;
  /** False where it listens for speech only. */
  readonly takesKeys: boolean;
}

/** Reads a <Gather>; what is missing or wrong takes its default, as with the provider. */
export function openGather(element: XmlElement): Gather {
  const finishOnKey = attributeValue(element, 'finishOnKey') ?? '#';
  return {
    element,
    prompts: childElements(element).filter(({ name }) => name === 'Say' || name === 'Play' || name === 'Pause'),
    nextPrompt: 0,
    digits: '',
    numDigits: wholeNumber(element, 'numDigits', 1) ?? Infinity,
    finishOnKey: /^[0-9#*]?$/.test(finishOnKey) ? finishOnKey : '#',
    timeout: wholeNumber(element, 'timeout', 1) ?? 5,
    takesKeys: (attributeValue(element, 'input') ?? 'dtmf').split(/\s+/).includes('dtmf'),
  };
}

/** The <Gather> after a key: any key silences the prompts; `done` where it ends the input. */
export function pressKey(gather: Gather, key: string): { gather: Gather; done: boolean } {
  const silenced = { ...gather, nextPrompt: gather.prompts.length };
  if (key === gather.finishOnKey) return { gather: silenced, done: true };
  const digits = gather.digits + key;
  return { gather: { ...silenced, digits }, done: digits.length >= gather.numDigits };
}

/** An attribute that is a whole number of at least `min`, else undefined. */
export function wholeNumber(element: XmlElement, name: string, min: number): number | undefined {
  const value = attributeValue(element, name) ?? '';
  return /^\d+$/.test(value) && Number(value) >= min ? Number(value) : undefined;
}
