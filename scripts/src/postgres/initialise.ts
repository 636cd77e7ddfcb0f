import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { entrust, type Place } from './place.ts';

const run = promisify(execFile);

/**
 * Creates the cluster if it is not there yet and gives its superuser's password. The data folder appears by a rename
 * once it is complete, so an interrupted first start leaves nothing that looks like a cluster.
 */
export async function initialiseCluster(place: Place, signal: AbortSignal | undefined): Promise<string> {
  const passwordFile = join(place.home, 'password');
  if (existsSync(place.data)) {
    await checkVersion(place);
    return readFileSync(passwordFile, 'utf8').trim();
  }
  removeDrafts(place);
  const draft = mkdtempSync(`${place.data}.new-`);
  entrust(draft, 0o700, place.account);
  const password = createPassword(passwordFile, place);
  await runInitdb(place, draft, passwordFile, signal);
  renameSync(draft, place.data);
  return password;
}

/** A new name each time: what an interrupted initdb left running may still write into its own draft. */
function removeDrafts({ home }: Place): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith('data.new-')) rmSync(join(home, name), { recursive: true, force: true });
  }
}

function createPassword(file: string, place: Place): string {
  const password = randomBytes(24).toString('base64url');
  rmSync(file, { force: true });
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  entrust(file, 0o600, place.account);
  return password;
}

async function runInitdb(place: Place, data: string, passwordFile: string, signal: AbortSignal | undefined) {
  const options = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  // The builtin provider sorts the same on every machine, whatever its system's locales are.
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  await run(join(place.bin, 'initdb'), ['-D', data, ...options, ...locale], {
    ...place.account,
    ...(signal && { signal }),
    cwd: place.home,
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
  }).catch((error: Error & { stderr?: string }) => {
    throw error.stderr ? new Error(`The database cannot be created. ${error.stderr.trim()}`, { cause: error }) : error;
  });
}

async function checkVersion(place: Place): Promise<void> {
  const { stdout } = await run(join(place.bin, 'postgres'), ['--version'], { ...place.account, cwd: place.home });
  const ours = /(\d+)/.exec(stdout)?.[1];
  const theirs = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim();
  if (ours !== theirs) {
    throw new Error(
      `${place.data} was written by Postgres ${theirs}, this is Postgres ${ours}. Move it away to begin anew.`,
    );
  }
}
