import { createInFlight } from '../in-flight.ts';
import type { SubgraphClient } from './client.ts';
import type { Reply } from './post.ts';

/**
 * Sends queries that are under way already once: to the same destination, with the same bytes, for a caller of whom
 * everything is the same. Its rights are what the token of the request says of it.
 */
export function shareRequests(client: SubgraphClient): SubgraphClient {
  // What comes back becomes the data of a run, which changes it.
  const underWay = createInFlight<Reply>((reply) => structuredClone(reply));
  return {
    ...client,
    send(destination, message, errand) {
      if (message.isMutation || errand.signal.aborted) return client.send(destination, message, errand);
      const key = [destination.url, destination.audience, JSON.stringify(errand.caller), message.body].join('\n');
      return underWay.join(key, errand.signal, (signal) => client.send(destination, message, { ...errand, signal }));
    },
  };
}
