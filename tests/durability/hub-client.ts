import { setTimeout as sleep } from 'node:timers/promises';
import { fetchToken } from '@tresse/scripts/issuer';
import type { HouseProcess } from './house-process.ts';

/** On whose database a mutation writes. */
export type Side = 'association' | 'catalogue';

/** A mutation, and with what of its result union it is done. */
export interface Wish {
  readonly side: Side;
  readonly name: string;
  readonly done: string;
  readonly input: { readonly idempotencyKey: string; readonly [told: string]: unknown };
}

/** Somebody who asks the hub as an application does: it repeats a mutation under its key until it is answered. */
export interface HubClient {
  /** Asks once; null when the answer is not complete. */
  ask(side: Side, query: string): Promise<Record<string, unknown> | null>;
  /** Gives the id of what was made; throws when it is refused, or when nothing is answered for minutes. */
  write(wish: Wish): Promise<string>;
}

const people: Readonly<Record<Side, string>> = { association: 'coordinator-gironde', catalogue: 'provider-bordeaux' };
const patienceMs = 240_000;
const pauseMs = 100;

/** Makes a client who writes in the association as a coordinator, and in the catalogue as a provider. */
export async function createHubClient(house: HouseProcess): Promise<HubClient> {
  const tokens = {
    association: await fetchToken(house.issuer, people.association),
    catalogue: await fetchToken(house.issuer, people.catalogue),
  };
  const post = async (side: Side, query: string, variables: object = {}) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens[side]}` };
    const body = JSON.stringify({ query, variables });
    const signal = AbortSignal.timeout(15_000);
    const response = await fetch(`${house.gateway}/graphql`, { method: 'POST', headers, body, signal });
    const { data, errors } = (await response.json()) as { data?: Record<string, unknown> | null; errors?: unknown };
    return errors === undefined ? (data ?? null) : null;
  };
  // Nobody listens while the gateway is down, and a connection breaks when it dies.
  const ask: typeof post = (...question) => post(...question).catch(() => null);
  return {
    ask,
    async write(wish) {
      const query = formatMutation(wish);
      for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(pauseMs)) {
        const data = await ask(wish.side, query, { input: wish.input });
        const answer = data?.['done'] as { __typename: string; id?: string } | null | undefined;
        if (!answer) continue;
        if (answer.__typename === wish.done) return answer.id ?? '';
        // What was sent has not come yet.
        if (answer.__typename !== 'UnknownReceivedReferral') throw new Error(`${wish.name}: ${answer.__typename}`);
      }
      throw new Error(`${wish.name}: no answer for ${patienceMs / 1000} s`);
    },
  };
}

function formatMutation({ name, done }: Wish): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const id = done === 'LegalBasis' ? '' : `... on ${done} { id }`;
  return `mutation($input: ${type}!) { done: ${name}(input: $input) { __typename ${id} } }`;
}
