/** `npm run build:offline`, after the build: unpacks the bundle that the build has made, and puts its archive beside. */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { addressesUnder } from '../addresses.ts';
import { releaseOf } from './release.ts';

const { version } = releaseOf('.');
const name = `switchboard-${version}.zip`;
const archive = addressesUnder('dist/').offlineZip(version);

await rm('dist-offline', { recursive: true, force: true });
for (const [path, content] of Object.entries(unzipSync(await readFile(archive)))) {
  const target = join('dist-offline', path.slice(path.indexOf('/') + 1));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
await copyFile(archive, name);
await copyFile(`${archive}.sha256`, `${name}.sha256`);
console.log(`dist-offline/ and ${name} are written. Open dist-offline/index.html.`);
