import { z } from 'zod';
import { isUnreadable, readJson } from '../subgraph-client/read-body.ts';

/** What is known of one subgraph at this moment. */
export interface SubgraphState {
  readonly state: 'answers' | 'does not answer';
  /** When its latest import ended, as an instant in UTC; null when it does not say. */
  readonly dataUpdatedAt: string | null;
}

const patienceMs = 500;
const keptMs = 1_000;
const answerBytes = 1_000;

const silent: SubgraphState = { state: 'does not answer', dataUpdatedAt: null };

// Written anew from the instant that it means: no text of a subgraph is passed on.
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());
const readyFormat = z.object({ dataUpdatedAt: instant.nullable().catch(null) });

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
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(new URL('/ready', url), { signal, redirect: 'error' });
    if (response.ok) return { state: 'answers', dataUpdatedAt: await readUpdate(response) };
    await response.body?.cancel();
    return silent;
  } catch {
    return silent;
  }
}

/** Null when the answer is not what a `/ready` of the hub's kit says. */
async function readUpdate(response: Response): Promise<string | null> {
  try {
    const said = readyFormat.safeParse(await readJson(response.body ?? [], answerBytes));
    return said.success ? said.data.dataUpdatedAt : null;
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}
