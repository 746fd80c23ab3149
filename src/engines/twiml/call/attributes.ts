import { attributeValue, type XmlElement } from '../xml/tree.ts';

/** An attribute that is a whole number of at least `min`, else undefined. */
export function wholeNumber(element: XmlElement, name: string, min: number): number | undefined {
  const value = attributeValue(element, name) ?? '';
  return /^\d{1,9}$/.test(value) && Number(value) >= min ? Number(value) : undefined;
}

/** The method in an attribute; anything but GET is POST, the provider's default. */
export const methodOf = (element: XmlElement, name = 'method') =>
  attributeValue(element, name) === 'GET' ? 'GET' : 'POST';

/** Whether an attribute is "true", whatever its case. */
export const isTrue = (element: XmlElement, name: string) => attributeValue(element, name)?.toLowerCase() === 'true';

/** The words of an attribute that is a list. */
export const words = (element: XmlElement, name: string, otherwise: string) =>
  (attributeValue(element, name) ?? otherwise).split(/\s+/).filter(Boolean);
