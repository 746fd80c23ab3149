import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { mediaWikiSettings, tiddlyWikiScript } from '../../../src/embed/tried-wikis.ts';
import { listen } from '../static-server.ts';

/** A wiki that runs, with a page `Texts` that holds a frame, a widget and a term of the site at `origin`. */
export interface Wiki {
  /** Address of the page. */
  page: string;
  stop: () => void;
}

/** What an author writes into a page. Both wikis take it as it is. */
const widget = `<switchboard-widget widget="sms-segments" state='{"text":"From a wiki"}'>Count segments</switchboard-widget>`;
const term = '<switchboard-term term="e164">E.164</switchboard-term>';

/** TiddlyWiki on Node.js, as `tiddlywiki --init server` sets it up. `folder` is empty. */
export async function startTiddlyWiki(folder: string, origin: string): Promise<Wiki> {
  const command = createRequire(import.meta.url).resolve('tiddlywiki/tiddlywiki.js');
  execFileSync(process.execPath, [command, folder, '--init', 'server']);
  mkdirSync(join(folder, 'tiddlers'));
  const tiddler = (title: string, fields: string, text: string) =>
    writeFileSync(join(folder, 'tiddlers', `${title}.tid`), `title: ${title}\n${fields}\n\n${text}\n`);
  // Once, by whoever looks after the wiki: what is tagged so goes into every page.
  tiddler('Switchboard', 'type: text/plain\ntags: $:/tags/RawMarkup', tiddlyWikiScript(origin));
  const frame = `<iframe src="${origin}/embed/e164-formatter/?number=%2B12025550143" sandbox="allow-scripts" width="100%" height="600"></iframe>`;
  tiddler('Texts', 'type: text/vnd.tiddlywiki', `${widget}\n\n${term}\n\n${frame}`);
  const port = await freePort();
  const server = spawn(process.execPath, [command, folder, '--listen', `port=${port}`, 'host=127.0.0.1']);
  const page = `http://127.0.0.1:${port}/#Texts`;
  await untilAnswered(page, server);
  return { page, stop: () => server.kill() };
}

const mediaWiki = process.env['MEDIAWIKI'] ?? '/usr/share/mediawiki';

/** Whether MediaWiki and PHP are here: Debian's packages `mediawiki`, `php-cli` and `php-sqlite3`. */
export const hasMediaWiki = existsSync(join(mediaWiki, 'maintenance/install.php')) && runs('php', '-v');

/** MediaWiki over SQLite, as its installer sets it up, and the lines below at the end of LocalSettings.php. */
export async function startMediaWiki(folder: string, origin: string): Promise<Wiki> {
  const port = await freePort();
  const env = { ...process.env, MW_CONFIG_FILE: join(folder, 'LocalSettings.php') };
  const maintain = (script: string, options: string[], input = '') =>
    execFileSync('php', [join(mediaWiki, 'maintenance', script), ...options], { input, env });
  const database = ['--dbtype', 'sqlite', '--dbpath', folder, '--dbname', 'wiki'];
  const address = ['--server', `http://127.0.0.1:${port}`, '--scriptpath', ''];
  const account = ['--pass', 'not-a-real-password'];
  execFileSync('php', [
    ...[join(mediaWiki, 'maintenance/install.php'), '--confpath', folder],
    ...[...database, ...address, ...account, '--skins', 'Vector', 'Team wiki', 'Admin'],
  ]);
  appendFileSync(env.MW_CONFIG_FILE, mediaWikiSettings(origin));
  maintain('edit.php', ['--user', 'Admin', 'Texts'], `${widget}\n\n${term}`);
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', mediaWiki], { env });
  const page = `http://127.0.0.1:${port}/index.php?title=Texts`;
  await untilAnswered(page, server);
  return { page, stop: () => server.kill() };
}

async function freePort(): Promise<string> {
  const { origin, close } = await listen(() => {});
  await close();
  return new URL(origin).port;
}

async function untilAnswered(address: string, server: ChildProcess) {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (server.exitCode !== null) throw new Error(`The wiki stopped with exit code ${server.exitCode}.`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at ${address}.`);
}

function runs(command: string, ...options: string[]): boolean {
  try {
    execFileSync(command, options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
