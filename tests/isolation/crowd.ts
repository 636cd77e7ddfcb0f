import { type Asker, findForeign } from './callers.ts';
import type { World } from './world.ts';

const question =
  '{ myCenters { edges { node { id people { edges { node { id needs } } } referrals { edges { node { id status person { id } } } } } } } }';

/** What came of a crowd: requests, and where somebody saw another's people or missed the own ones. */
export interface Crowd {
  readonly requestsCount: number;
  readonly faults: readonly string[];
}

/** Lets many askers of different reach ask at once over the same pools for some time; each must see the own people exactly. */
export async function gatherCrowd(
  world: World,
  askers: readonly Asker[],
  { count, forMs }: { count: number; forMs: number },
): Promise<Crowd> {
  const until = performance.now() + forMs;
  const faults: string[] = [];
  let requestsCount = 0;
  const ask = async (asker: Asker): Promise<void> => {
    while (performance.now() < until) {
      const text = await world.askGateway(question, asker);
      requestsCount += 1;
      faults.push(...findForeign(text, asker).map((found) => `${asker.name} read ${found}`));
      const own = asker.centers.filter((code) =>
        text.includes(`${asker.caller.association}~p-${code.replace('-', '')}`),
      );
      if (own.length !== asker.centers.length)
        faults.push(`${asker.name} did not see the own people: ${text.slice(0, 200)}`);
    }
  };
  const crowd = Array.from({ length: count }, (_, index) => askers[index % askers.length]);
  await Promise.all(crowd.flatMap((asker) => (asker ? [ask(asker)] : [])));
  return { requestsCount, faults };
}
