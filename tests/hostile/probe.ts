import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Loaded into the gateway's process before it starts: tells, when asked, what no answer shows. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const untouched = listPrototype();

process.on('message', () => {
  collect();
  const isUntouched = listPrototype() === untouched;
  process.send?.({ rssBytes: process.memoryUsage.rss(), isUntouched } satisfies Probed);
});

/** What the probe tells. */
export interface Probed {
  readonly rssBytes: number;
  /** Whether `Object.prototype` and its kin are as they were. */
  readonly isUntouched: boolean;
}

function listPrototype(): string {
  const prototypes = [Object.prototype, Array.prototype, Function.prototype];
  return JSON.stringify(prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)));
}
