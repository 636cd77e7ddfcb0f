import { parse } from 'yaml';
import { z } from 'zod';

const originFormat = z.string().refine(isOrigin, 'is not an origin, such as https://tableau.example.org');

const clientsFormat = z.strictObject({
  clients: z.record(z.string().min(1), z.strictObject({ origins: z.array(originFormat) })),
});

/** The applications that are served from elsewhere than this gateway. */
export interface Clients {
  /** Whether the pages of an origin may read what this gateway answers. */
  isListed(origin: string): boolean;
  /** Whether a token of this client may come from this origin: what a client lists is for those who list it alone. */
  mayComeFrom(origin: string | undefined, client: unknown): boolean;
}

/** Reads `schema/clients.yaml`; throws with the place of what does not fit. */
export function readClients(yaml: string): Clients {
  const parsed = clientsFormat.safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`The clients do not fit their format: ${z.prettifyError(parsed.error)}`);
  const clientsOf = new Map<string, Set<unknown>>();
  for (const [client, { origins }] of Object.entries(parsed.data.clients)) {
    for (const origin of origins) clientsOf.set(origin, (clientsOf.get(origin) ?? new Set()).add(client));
  }
  return {
    isListed: (origin) => clientsOf.has(origin),
    mayComeFrom: (origin, client) => origin === undefined || (clientsOf.get(origin)?.has(client) ?? true),
  };
}

/** As browsers write it, without patterns. Only a page of this very machine may do without TLS. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text) || text.includes('*')) return false;
  const { origin, protocol, hostname } = new URL(text);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  return text === origin && (protocol === 'https:' || (protocol === 'http:' && isLocal));
}
