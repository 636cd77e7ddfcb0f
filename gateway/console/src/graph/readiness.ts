import { useEffect, useState } from 'react';

/** What the gateway knows of one subgraph or association at this moment. */
export interface Readiness {
  readonly state: 'answers' | 'does not answer';
  /** When its data last changed, as an instant in UTC; null when that is not known. */
  readonly dataUpdatedAt: string | null;
}

/** By name of subgraph or slug of association; empty while it is asked, or when the gateway does not tell. */
export type ReadinessByName = Readonly<Record<string, Readiness>>;

/** Asks the gateway once which subgraphs answer. */
export function useReadiness(): ReadinessByName {
  const [readiness, setReadiness] = useState<ReadinessByName>({});
  useEffect(() => {
    const stop = new AbortController();
    fetchReadiness(stop.signal).then(setReadiness, () => undefined);
    return () => stop.abort();
  }, []);
  return readiness;
}

async function fetchReadiness(signal: AbortSignal): Promise<ReadinessByName> {
  const response = await fetch('/ready', { signal });
  return ((await response.json()) as { subgraphs?: ReadinessByName }).subgraphs ?? {};
}
