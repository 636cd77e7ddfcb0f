import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import { checkout } from '../house.ts';
import { fetchToken } from '../issuer/client.ts';
import type { RunningHouse } from './state.ts';

/** Gives one of the operations of `schema/operations` on one line. */
export function getOperation(name: string): string {
  return stripIgnoredCharacters(readFileSync(join(checkout, 'schema', 'operations', `${name}.graphql`), 'utf8'));
}

/** Asks the Region analyst's demonstration query and gives the answer as the gateway wrote it. */
export async function askAsAnalyst({ gateway, issuer }: RunningHouse): Promise<{ data?: unknown }> {
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await fetchToken(issuer, 'analyst')}` },
    body: JSON.stringify({ query: getOperation('analyst/partners-by-department') }),
    signal: AbortSignal.timeout(30_000),
  });
  return (await response.json()) as { data?: unknown };
}

/** Gives a command line that asks the public query; it can be pasted into a shell. */
export function formatCurl(gateway: string): string {
  const body = JSON.stringify({ query: getOperation('public/who-is-in') }).replaceAll("'", "'\\''");
  return `curl -s ${gateway}/graphql -H 'content-type: application/json' -d '${body}'`;
}
