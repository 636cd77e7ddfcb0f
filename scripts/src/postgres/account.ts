import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** The user that Postgres runs as when this process is root, which Postgres refuses. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * Chooses who runs Postgres: undefined means this very user. Root hands it to the owner of data that is already
 * there, else to `postgres`, else to `nobody`; throws where there is none of them.
 */
export function chooseAccount(data: string): Account | undefined {
  const self = process.getuid?.();
  const owner = existsSync(data) ? statSync(data) : undefined;
  if (self !== 0) {
    if (!owner || owner.uid === self) return undefined;
    throw new Error(`${data} belongs to user ${owner.uid}: start as that user or as root, or move it away.`);
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = findAccount('postgres') ?? findAccount('nobody');
  if (account) return account;
  // A number without a name does not do: initdb looks its user up.
  throw new Error('Postgres refuses root, and there is no user "postgres" or "nobody". Start as a normal user.');
}

/** Says whether the account can enter the folder through all of its parents. Asked of the kernel, not computed from modes. */
export function canEnter(account: Account, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0;
}

/** Says whether the account can run the program: its parents, its libraries and its file system allow it. */
export function canRun(account: Account, program: string): boolean {
  return spawnSync(program, ['--version'], { ...account, cwd: '/' }).status === 0;
}

function findAccount(name: string): Account | undefined {
  const users = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}
