// Plain JavaScript, because the launcher needs it before the pinned Node is there.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Says when a process started, in a form that only serves to compare; undefined when no such process lives.
 * With the pid it names one process for good, since pids are used again. A zombie counts as dead:
 * in a container without an init process a killed program stays one for ever.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function findProcessStart(pid) {
  return process.platform === 'linux' ? findStartInProc(pid) : findStartByPs(pid);
}

/**
 * Gives the command line of a live process, or undefined.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function findProcessCommand(pid) {
  if (process.platform !== 'linux') return askPs(pid, 'command=');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined;
  } catch {
    return undefined;
  }
}

function findStartInProc(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold spaces: read on after its end.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function findStartByPs(pid) {
  const answer = askPs(pid, 'stat=,lstart=');
  return answer === undefined || answer.startsWith('Z') ? undefined : answer.replace(/^\S+\s+/, '');
}

function askPs(pid, columns) {
  const { status, stdout } = spawnSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() || undefined : undefined;
}
