import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from './server.ts';

/** A server that is started again for as long as nobody stops it. */
export interface KeptServer {
  stop(how: 'SIGINT' | 'SIGQUIT'): Promise<void>;
}

const shortestPauseMs = 500;
const longestPauseMs = 30_000;

/** Starts a server that ended unasked again, later and later when that fails; `tell` hears of it. */
export function keepServing(first: Server, restart: () => Promise<Server>, tell: (line: string) => void): KeptServer {
  const stopping = new AbortController();
  let server = first;
  const revive = async (): Promise<void> => {
    for (let pause = shortestPauseMs; !stopping.signal.aborted; pause = Math.min(pause * 2, longestPauseMs)) {
      await sleep(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
      if (stopping.signal.aborted) return;
      const next = await restart().catch((error: unknown) => tell(`✗ ${String(error)}`));
      if (!next) continue;
      server = next;
      return tell('✓ Postgres runs again');
    }
  };
  const keep = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const how = await server.ended;
      if (stopping.signal.aborted) return;
      tell(`✗ Postgres ended with ${how}, starting it again`);
      await revive();
    }
  };
  const kept = keep();
  return {
    stop: async (how) => {
      stopping.abort();
      await server.stop(how);
      await kept;
      // One that was starting just then.
      await server.stop(how);
    },
  };
}
