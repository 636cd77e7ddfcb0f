import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitForLock } from '../../launch/lock.mjs';
import { type Account, canEnter, canRun, chooseAccount } from './account.ts';
import { type Binaries, getBinaries } from './binaries.ts';

/** Where one cluster lives and who runs it. `home` holds `data`, the password and the log. */
export interface Place {
  home: string;
  data: string;
  bin: string;
  account: Account | undefined;
}

/**
 * Finds or makes the place of the cluster that belongs to the folder. Root cannot run Postgres: where the account that
 * will cannot reach the programs or the folder, these live in a private folder under the system's temporary one.
 */
export async function preparePlace(folder: string): Promise<Place> {
  mkdirSync(folder, { recursive: true });
  const binaries = getBinaries();
  const account = chooseAccount(join(folder, 'data'));
  const bin = account ? await findReachableBin(account, binaries) : join(binaries.native, 'bin');
  const home = account && !canEnter(account, folder) ? preparePrivateHome(binaries, folder) : realpathSync(folder);
  return { home, data: join(home, 'data'), bin, account };
}

/** Gives the folder or file to the account that runs Postgres, closed to everybody else. */
export function entrust(path: string, mode: number, account: Account | undefined): void {
  chmodSync(path, mode);
  if (account) chownSync(path, account.uid, account.gid);
}

async function findReachableBin(account: Account, binaries: Binaries): Promise<string> {
  const inPlace = join(binaries.native, 'bin');
  if (canRun(account, join(inPlace, 'postgres'))) return inPlace;
  const copy = join(preparePrivateFolder(binaries), 'native');
  await copyOnce(binaries.native, copy);
  if (!canRun(account, join(copy, 'bin', 'postgres'))) {
    throw new Error(`Postgres cannot run from ${copy} as user ${account.uid}. Start as a normal user instead of root.`);
  }
  return join(copy, 'bin');
}

async function copyOnce(from: string, to: string): Promise<void> {
  const lock = await waitForLock(`${to}.lock`);
  try {
    if (existsSync(to)) return;
    rmSync(`${to}.new`, { recursive: true, force: true });
    cpSync(from, `${to}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${to}.new`, to);
  } finally {
    lock.release();
  }
}

function preparePrivateHome(binaries: Binaries, folder: string): string {
  const home = join(preparePrivateFolder(binaries), `cluster-${digest(realpathSync(folder))}`);
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o711);
  return home;
}

/** Others may pass through the private folder, not list or change it: programs that root starts must stay root's. */
function preparePrivateFolder({ version, native }: Binaries): string {
  const folder = join(realpathSync(tmpdir()), `tresse-postgres-${version}-${digest(native)}`);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(`${folder} is not ours (another user made it, or can write in it). Remove it and start again.`);
  }
  chmodSync(folder, 0o711);
  return folder;
}

function digest(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
