import type { PlanDescription } from '@tresse/gateway';

/** What is asked, of which hub, with whose token. */
export interface Question {
  readonly gateway: string;
  readonly token: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The plan of an operation that was run, with what came besides. */
export interface Explained {
  /** Null when no subgraph was needed. */
  readonly plan: PlanDescription | null;
  readonly errors: readonly { readonly message: string }[];
  /** From question to answer, in milliseconds. */
  readonly ms: number;
  readonly bytes: number;
}

/** Runs an operation and asks for its plan; throws when the hub does not show it to this caller. */
export async function askPlan({ gateway, token, query, variables }: Question): Promise<Explained> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query, variables, extensions: { queryPlan: true } });
  const begin = performance.now();
  const response = await fetch(`${gateway}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  const ms = performance.now() - begin;
  const { errors = [], extensions } = JSON.parse(text);
  if (extensions?.queryPlan === undefined)
    throw new Error(errors[0]?.message ?? 'The hub shows no plan to this caller: choose another one with --as.');
  return { plan: extensions.queryPlan, errors, ms, bytes: Buffer.byteLength(text) };
}
