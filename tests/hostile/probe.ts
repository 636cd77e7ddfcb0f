import { readdirSync, readlinkSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Loaded into the gateway's process before it starts: tells, when asked, what no answer shows. */
setFlagsFromString('--expose-gc');
// Code that is not used any more goes at times of the engine's choosing: 6 MB of Node's own.
setFlagsFromString('--no-flush-bytecode');
const collect = runInNewContext('gc') as () => void;
const untouched = listPrototype();

process.on('message', () => {
  // What is to be finalised is gone only after the next one.
  for (let time = 0; time < 4; time++) collect();
  const isUntouched = listPrototype() === untouched;
  const { rss: rssBytes, heapUsed: heapBytes } = process.memoryUsage();
  process.send?.({ rssBytes, heapBytes, socketsCount: countSockets(), isUntouched } satisfies Probed);
});

/** What the probe tells. */
export interface Probed {
  readonly rssBytes: number;
  readonly heapBytes: number;
  /** Open ones, busy or not; 0 where the system does not tell. */
  readonly socketsCount: number;
  /** Whether `Object.prototype` and its kin are as they were. */
  readonly isUntouched: boolean;
}

function listPrototype(): string {
  const prototypes = [Object.prototype, Array.prototype, Function.prototype];
  return JSON.stringify(prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)));
}

function countSockets(): number {
  try {
    return readdirSync('/proc/self/fd').filter((fd) => isSocket(`/proc/self/fd/${fd}`)).length;
  } catch {
    return 0;
  }
}

/** What closes meanwhile is none. */
function isSocket(path: string): boolean {
  try {
    return readlinkSync(path).startsWith('socket:');
  } catch {
    return false;
  }
}
