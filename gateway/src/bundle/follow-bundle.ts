import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '@tresse/logging';
import type { Bundle } from './bundle.ts';
import { nameBundle } from './bundle-list.ts';
import { readBundle, readBundleList } from './read-bundle.ts';
import type { TryBundle } from './trial.ts';

const lookEveryMs = 100;

/** What follows a folder. */
export interface Follower {
  /** The list of the bundle that is served at first. */
  readonly list: string;
  readonly tryBundle: TryBundle;
  readonly serve: (bundle: Bundle) => Promise<void>;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  readonly countGraph: (outcome: 'served' | 'refused') => void;
}

/** Looks at the folder of a bundle again and again: serves each new one that can be served, and tells of each other one. */
export async function followBundle(
  folder: string,
  { list: first, tryBundle, serve, logger, countGraph }: Follower,
): Promise<never> {
  let served = first;
  let refused: string | null = null;
  let told: string | null = null;
  const refuse = (reason: string) => {
    // Files on their way do not fit their list yet: that is told once, not at each look.
    if (told === reason) return;
    told = reason;
    logger.error({ reason, serving: nameBundle(served) }, 'a new graph is refused, the last one stays');
    countGraph('refused');
  };
  const look = async () => {
    const list = readBundleList(folder);
    if (list === served) [refused, told] = [null, null];
    if (list === served || list === refused) return;
    const bundle = readBundle(folder, list);
    const fault = (await tryBundle(bundle)) ?? (await findFault(() => serve(bundle)));
    if (fault !== null) {
      refused = list;
      return refuse(fault);
    }
    [served, refused, told] = [list, null, null];
    logger.info({ serving: nameBundle(served) }, 'a new graph is served');
    countGraph('served');
  };
  // Not watched: a watcher misses what changes before its first look.
  for (;;) {
    await wait(lookEveryMs, undefined, { ref: false });
    const fault = await findFault(look);
    if (fault !== null) refuse(fault);
  }
}

/** Why something fails; null when it does not. */
const findFault = (act: () => Promise<void>): Promise<string | null> =>
  act().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
