import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/**
 * Makes the server end when this process is killed in a way that it cannot answer. A shell of its own process group
 * waits on a pipe whose other end only this process holds: the kernel closes it whatever the death.
 */
export function endWithThisProcess(server: ChildProcess): void {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1"', 'sh', String(server.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    detached: true,
  });
  // Without a shell there is no guard, and the next start stops the orphan.
  guard.on('error', () => {});
  guard.unref();
  (guard.stdin as Socket | null)?.unref();
  // The pid of a server that has ended may be given to another program.
  server.once('exit', () => guard.kill('SIGKILL'));
}
