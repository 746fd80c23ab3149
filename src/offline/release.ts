import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which version of the project in `root` a bundle is of, and of which day. */
export function releaseOf(root: string): { version: string; date: Date } {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { version, date: new Date(secondsOf(root) * 1000) };
}

/**
 * Never the time of the build, which would make each bundle another: what https://reproducible-builds.org/specs/source-date-epoch/
 * names, else the last commit, else, where there is no repository, the last release.
 */
function secondsOf(root: string): number {
  const given = process.env['SOURCE_DATE_EPOCH'];
  if (given) return Number(given);
  try {
    return Number(
      execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    const day = /^## .*\((\d{4}-\d\d-\d\d)\)$/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))?.[1];
    if (!day)
      throw new Error('Of which day is this version? Neither git nor CHANGELOG.md says: set SOURCE_DATE_EPOCH.');
    return Date.parse(day) / 1000;
  }
}
