/** The ways in which people type a name. */
export function spellings(name: string): string[] {
  const separated = (separator: string) => name.replace(/[\s./-]+/g, separator);
  const lettersFromDigits = (separator: string) => name.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, separator);
  return [
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    ` ${name}  `,
    ...['', ' ', '-', '.', '/', '  ', '_', '–'].map(separated),
    ...[' ', '-', '.'].map(lettersFromDigits),
    name.replaceAll('e', 'é').replaceAll('o', 'ö'),
    name.replaceAll('e', 'e\u0301'),
    name.replace(/[a-z0-9]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    name.replaceAll('#', ' sharp'),
    name.replaceAll('#', '-sharp'),
    name.replaceAll('#', ' #'),
    `"${name}"`,
    `${name}?`,
    `what is ${name}?`,
  ];
}
