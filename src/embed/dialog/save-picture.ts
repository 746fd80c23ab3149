import type { Drawing } from '../picture/index.ts';

/** An address that holds the picture itself. */
export const dataAddress = ({ svg }: Drawing) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** Saves a picture as the file that wikis take everywhere: twice as fine as it is shown. */
export async function savePng(drawing: Drawing, name: string) {
  const image = new Image();
  image.src = dataAddress(drawing);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width * 2;
  canvas.height = drawing.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('The browser made no PNG.');
  save(png, `${name}.png`);
}

export const saveSvg = ({ svg }: Drawing, name: string) =>
  save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);

function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
