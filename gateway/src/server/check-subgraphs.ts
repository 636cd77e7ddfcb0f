/** What is known of one subgraph at this moment. */
export type SubgraphState = 'answers' | 'does not answer';

const patienceMs = 500;

/** Asks the `/health` of each subgraph, all at once; a subgraph that is slow counts as one that does not answer. */
export async function checkSubgraphs(urls: ReadonlyMap<string, string>): Promise<Record<string, SubgraphState>> {
  const states = await Promise.all([...urls].map(async ([name, url]) => [name, await checkSubgraph(url)] as const));
  return Object.fromEntries(states);
}

async function checkSubgraph(url: string): Promise<SubgraphState> {
  try {
    const response = await fetch(new URL('/health', url), {
      signal: AbortSignal.timeout(patienceMs),
      redirect: 'error',
    });
    await response.body?.cancel();
    return response.ok ? 'answers' : 'does not answer';
  } catch {
    return 'does not answer';
  }
}
