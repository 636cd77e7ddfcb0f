/** Everybody is this coordinator: what depends on the caller's association goes the same way as with walls. */
const caller = { role: '', purpose: '', subject: '', association: 'restos-du-coeur', departments: ['33'], scopes: [] };

export const createAccess = () => ({
  canRead: () => true,
  canReadFrom: () => true,
  signatureOf: () => '',
  needsOf: () => '',
});
export const createCallerCheck = () => async () => caller;
export const createTokenSigner = () => () => 'none';
