/** The part of the package's API that the tests use; it comes without types. */
declare module 'unicode-name' {
  export function unicodeBaseName(character: string): string | undefined;
  export function unicodeReadableName(character: string): string | undefined;
}
