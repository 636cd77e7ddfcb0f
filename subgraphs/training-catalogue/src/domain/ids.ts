import { hash } from 'node:crypto';

/** Hashes parts to 22 characters that are safe in addresses; their borders count. */
export const hashParts = (...parts: readonly (string | null)[]): string =>
  hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22);

/** Makes the id of a training: from the source that delivers it and its key there. */
export const createTrainingId = (source: string, key: string): string => hashParts('training', source, key);

/** Makes the id of an action: from its training and its key in it. */
export const createActionId = (trainingId: string, key: string): string => hashParts('action', trainingId, key);

/** Makes the id of a session: from its action and its key in it. */
export const createSessionId = (actionId: string, key: string): string => hashParts('session', actionId, key);

/** Makes the id of a place: from all that is told of it, because LHÉO gives places no key. */
export const createPlaceId = (...told: readonly (string | null)[]): string => hashParts('place', ...told);
