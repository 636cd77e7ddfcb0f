import { readFileSync } from 'node:fs';
import { startGateway } from '@tresse/gateway';
import { fetchToken } from '@tresse/scripts/issuer';
import type { House } from './start-house.ts';

const root = new URL('../../', import.meta.url);

/** A gateway beside the one of a house: on the same subgraphs, with another supergraph and registry. */
export interface SecondGateway {
  /** The raw text of the answer to a ready-made person; to nobody without one. */
  ask(query: string, variables?: Record<string, unknown>, person?: string): Promise<string>;
  stop(): Promise<void>;
}

/** What the second gateway reads; `urls` are of those that the house does not have. */
export interface SecondSchema {
  readonly supergraph: string;
  readonly registry: unknown;
  readonly urls: Readonly<Record<string, string>>;
}

/** Asks a gateway of the house as plainly as a client does: no plan is asked for, which would name who was asked. */
export async function askGateway(
  { issuerUrl }: House,
  url: string,
  [query, variables = {}, person]: Parameters<SecondGateway['ask']>,
): Promise<string> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (person) headers['authorization'] = `Bearer ${await fetchToken(issuerUrl, person)}`;
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return response.text();
}

/** Starts a second gateway on the subgraphs of a house. */
export async function startSecondGateway(
  house: House,
  { supergraph, registry, urls }: SecondSchema,
): Promise<SecondGateway> {
  const running = Object.entries(house.subgraphs).map(([name, { url }]) => [name, url]);
  const gateway = await startGateway({
    port: 0,
    supergraph,
    registry,
    roles: readFileSync(new URL('schema/roles.yaml', root), 'utf8'),
    hubPrivateKey: house.hub.privateJwk,
    subgraphUrls: { ...Object.fromEntries(running), ...urls },
    issuer: { issuer: house.issuerUrl, audience: 'tresse', jwksUrl: `${house.issuerUrl}/jwks.json` },
    isProduction: false,
    logLevel: 'silent',
  });
  return { ask: (...question) => askGateway(house, gateway.url, question), stop: () => gateway.stop() };
}
