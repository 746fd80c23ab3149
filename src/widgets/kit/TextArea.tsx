import { type ComponentProps, type RefObject, useLayoutEffect, useState } from 'react';
import { asTextArea } from './typed-before.ts';

interface Props extends Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'onChange' | 'ref' | 'dir'> {
  id: string;
  ref: RefObject<HTMLTextAreaElement | null>;
  value: string;
  onText: (text: string) => void;
}

/**
 * A text field that stays quick at a megabyte. React would write a controlled text back into the page twice at every
 * key; here it is written only where it is not what the field already holds.
 */
export function TextArea({ ref, value, onText, ...rest }: Props) {
  const [served] = useState(value);
  useLayoutEffect(() => {
    const area = ref.current;
    if (area && area.value !== asTextArea(value)) area.value = value;
  }, [ref, value]);
  return (
    <textarea
      {...rest}
      dir={direction(value)}
      ref={ref}
      defaultValue={served}
      onChange={(event) => onText(event.target.value)}
    />
  );
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of the first letter. `dir="auto"` says the same, but costs Chromium a second a key at a megabyte. */
function direction(text: string): 'ltr' | 'rtl' {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}
