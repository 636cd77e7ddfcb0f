import type { SignRequest } from '@tresse/tokens';

/** Where the training catalogue answers, and how the association signs what it delivers there. */
export interface Catalogue {
  readonly url: string;
  readonly sign: SignRequest;
}

/** The mutations of the catalogue with which an association delivers. */
export type DeliveryMutation = 'receiveReferral' | 'hideReferral' | 'eraseReferral';

const audience = 'training-catalogue';
const deadlineMs = 10_000;

const inputTypes: Readonly<Record<DeliveryMutation, string>> = {
  receiveReferral: 'ReceiveReferralInput',
  hideReferral: 'WithdrawnReferralInput',
  eraseReferral: 'WithdrawnReferralInput',
};

/** Delivers one event to the catalogue; throws, with no word of the answer, unless it acknowledges that very event. */
export async function tellCatalogue(
  { url, sign }: Catalogue,
  mutation: DeliveryMutation,
  input: { readonly event: string },
): Promise<void> {
  const query = `mutation Deliver($input: ${inputTypes[mutation]}!) { acknowledged: ${mutation}(input: $input) { event } }`;
  const body = JSON.stringify({ query, variables: { input } });
  const authorization = `Bearer ${await sign({ audience, body })}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(deadlineMs),
  }).catch(() => {
    throw new Error('The training catalogue could not be reached');
  });
  const answer = (await response.json().catch(() => null)) as Answer | null;
  if (answer?.data?.acknowledged?.event === input.event) return;
  const code = answer?.errors?.[0]?.extensions?.code ?? `status ${response.status}`;
  throw new Error(`The training catalogue did not acknowledge ${mutation}: ${code}`);
}

interface Answer {
  readonly data?: { readonly acknowledged?: { readonly event?: string } | null } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}
