/** What is known of one subgraph at this moment. */
export type SubgraphState = 'answers' | 'does not answer';

const patienceMs = 500;
const keptMs = 1_000;

/** Tells what each subgraph's `/ready` said within the last second; a slow one counts as one that does not answer. */
export type SubgraphCheck = () => Promise<Record<string, SubgraphState>>;

/** Creates a check that asks all subgraphs at once, and however often it is called, at most once a second. */
export function createSubgraphCheck(urls: ReadonlyMap<string, string>): SubgraphCheck {
  let last: { at: number; states: Promise<Record<string, SubgraphState>> } | null = null;
  return () => {
    const now = performance.now();
    if (!last || now - last.at > keptMs) last = { at: now, states: checkAll(urls) };
    return last.states;
  };
}

async function checkAll(urls: ReadonlyMap<string, string>): Promise<Record<string, SubgraphState>> {
  return Object.fromEntries(
    await Promise.all([...urls].map(async ([name, url]) => [name, await checkSubgraph(url)] as const)),
  );
}

async function checkSubgraph(url: string): Promise<SubgraphState> {
  try {
    const response = await fetch(new URL('/ready', url), {
      signal: AbortSignal.timeout(patienceMs),
      redirect: 'error',
    });
    await response.body?.cancel();
    return response.ok ? 'answers' : 'does not answer';
  } catch {
    return 'does not answer';
  }
}
