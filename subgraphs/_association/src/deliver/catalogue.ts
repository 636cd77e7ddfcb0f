import { tellEvent } from '@tresse/kit/queue';
import type { SignRequest } from '@tresse/tokens';

/** Where the training catalogue answers, and how the association signs what it delivers there. */
export interface Catalogue {
  readonly url: string;
  readonly sign: SignRequest;
}

/** The mutations of the catalogue with which an association delivers. */
export type DeliveryMutation = keyof typeof inputTypes;

const inputTypes = {
  receiveReferral: 'ReceiveReferralInput',
  closeReferral: 'CloseReferralInput',
  remindReferral: 'RemindReferralInput',
  hideReferral: 'WithdrawnReferralInput',
  eraseReferral: 'WithdrawnReferralInput',
} as const;

/** Delivers one event to the catalogue; throws, with no word of the answer, unless it acknowledges that very event. */
export async function tellCatalogue(
  catalogue: Catalogue,
  name: DeliveryMutation,
  input: { readonly event: string; readonly [told: string]: unknown },
): Promise<void> {
  const mutation = { name, inputType: inputTypes[name], selection: 'event' };
  await tellEvent({ name: 'training-catalogue', ...catalogue }, mutation, input);
}
