import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from './server.ts';

/** A server that is started again for as long as nobody stops it. */
export interface KeptServer {
  stop(how: 'SIGINT' | 'SIGQUIT'): Promise<void>;
}

type Tell = (line: string) => void;

const shortestPauseMs = 500;
const longestPauseMs = 30_000;

/** Starts a server that ended unasked again; `tell` hears of it. */
export function keepServing(first: Server, restart: () => Promise<Server>, tell: Tell): KeptServer {
  const stopping = new AbortController();
  let server = first;
  const keep = async (): Promise<void> => {
    for (;;) {
      const how = await server.ended;
      if (stopping.signal.aborted) return;
      tell(`✗ Postgres ended with ${how}, starting it again`);
      const next = await startAgain(restart, tell, stopping.signal);
      if (!next) return;
      server = next;
      if (stopping.signal.aborted) return;
      tell('✓ Postgres runs again');
    }
  };
  const kept = keep();
  return {
    stop: async (how) => {
      stopping.abort();
      await server.stop(how);
      await kept;
      // One that was starting meanwhile.
      await server.stop(how);
    },
  };
}

/** Tries until a server starts, later and later; gives undefined when that is given up. */
async function startAgain(
  restart: () => Promise<Server>,
  tell: Tell,
  signal: AbortSignal,
): Promise<Server | undefined> {
  for (let pause = shortestPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    await sleep(pause, undefined, { signal }).catch(() => {});
    if (signal.aborted) return undefined;
    const server = await restart().catch((error: unknown) => tell(`✗ ${String(error)}`));
    if (server) return server;
  }
}
