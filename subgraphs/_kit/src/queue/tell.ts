import type { SignRequest } from '@tresse/tokens';

/** Another subgraph, where it answers, and how whoever delivers there signs in its own name. */
export interface Recipient {
  /** Its name: the audience of the token. */
  readonly name: string;
  readonly url: string;
  readonly sign: SignRequest;
}

/** A mutation that takes one event: its name, the type of its input, and what to ask of what it gives. */
export interface EventMutation {
  readonly name: string;
  readonly inputType: string;
  readonly selection: string;
}

/** An event by its id, with whatever else is told of it. */
interface Event {
  readonly event: string;
  readonly [told: string]: unknown;
}

const deadlineMs = 10_000;

/** Tells another subgraph of an event; throws, with no word of the answer, unless it acknowledges that very event. */
export async function tellEvent<Receipt extends { readonly event: string }>(
  { name, url, sign }: Recipient,
  mutation: EventMutation,
  input: Event,
): Promise<Receipt> {
  const query = `mutation Deliver($input: ${mutation.inputType}!) { receipt: ${mutation.name}(input: $input) { ${mutation.selection} } }`;
  const body = JSON.stringify({ query, variables: { input } });
  const authorization = `Bearer ${await sign({ audience: name, body })}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(deadlineMs),
  }).catch(() => {
    throw new Error(`${name} could not be reached`);
  });
  const answer = (await response.json().catch(() => null)) as Answer<Receipt> | null;
  const receipt = answer?.data?.receipt;
  if (receipt?.event === input.event) return receipt;
  const code = answer?.errors?.[0]?.extensions?.code ?? `status ${response.status}`;
  throw new Error(`${name} did not acknowledge ${mutation.name}: ${code}`);
}

interface Answer<Receipt> {
  readonly data?: { readonly receipt?: Receipt | null } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}
