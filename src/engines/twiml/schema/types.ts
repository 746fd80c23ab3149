/**
 * The words the schema is written in. An attribute's type says which values the provider takes; `known` says where
 * its documentation and its SDK disagree, so that the checker informs there instead of objecting.
 */
export type ValueType =
  | { type: 'text' }
  | { type: 'url' }
  | { type: 'boolean' }
  | { type: 'integer'; min?: number; max?: number; also?: string }
  /** One of the values; `open` where the list is known to be incomplete, `anyCase` where case does not matter. */
  | { type: 'one'; values: readonly string[]; open?: true; anyCase?: true }
  /** Several of the values, separated by spaces. */
  | { type: 'some'; values: readonly string[] }
  | { type: 'pattern'; pattern: RegExp; says: string };

export type Attribute = ValueType & { required?: true; known?: 'sdk only' | 'docs only'; deprecated?: true };

export interface ElementSchema {
  /** A verb does something, a noun is what it is done to, SSML shapes speech. */
  kind: 'root' | 'verb' | 'noun' | 'ssml';
  children: readonly string[];
  /** Children that the SDK allows and the documentation does not. */
  disputed?: readonly string[];
  /** Children that are different here from the element of that name elsewhere. */
  own?: Schema;
  attributes: Readonly<Record<string, Attribute>>;
  /** Whether text may stand in it. */
  text?: true;
  /** Why it should not be used any more. */
  outdated?: string;
}

/** Element names are case-sensitive. */
export type Schema = Readonly<Record<string, ElementSchema>>;

export const text: Attribute = { type: 'text' };
export const url: Attribute = { type: 'url' };
export const boolean: Attribute = { type: 'boolean' };
export const integer = (min?: number, max?: number): Attribute => ({
  type: 'integer',
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});
export const integerOr = (also: string, min: number): Attribute => ({ type: 'integer', min, also });
/** A list of names written as one string: `words('Pause Play Say')`. */
export const words = (list: string): readonly string[] => (list ? list.split(' ') : []);
export const one = (values: string): Attribute => ({ type: 'one', values: words(values) });
export const anyCase = (values: string): Attribute => ({ type: 'one', values: words(values), anyCase: true });
export const open = (values: string): Attribute => ({ type: 'one', values: words(values), open: true });
export const some = (values: string): Attribute => ({ type: 'some', values: words(values) });
export const pattern = (regExp: RegExp, says: string): Attribute => ({ type: 'pattern', pattern: regExp, says });
export const method = one('GET POST');
export const events = some('initiated ringing answered completed');
export const recordingEvents = some('in-progress completed absent');

export const required = (attribute: Attribute): Attribute => ({ ...attribute, required: true });
export const sdkOnly = (attribute: Attribute): Attribute => ({ ...attribute, known: 'sdk only' });
export const docsOnly = (attribute: Attribute): Attribute => ({ ...attribute, known: 'docs only' });
export const deprecated = (attribute: Attribute): Attribute => ({ ...attribute, deprecated: true });
