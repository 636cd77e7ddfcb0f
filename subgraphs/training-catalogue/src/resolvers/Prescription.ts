import { getLoaded } from '@tresse/kit';
import type { PrescriptionResolvers } from '../generated/resolvers.ts';

/** Who may prescribe a session: as worked out; the scheme by its code. */
export const Prescription: PrescriptionResolvers = {
  scheme: async ({ scheme }, _arguments, { loaders }) => getLoaded(await loaders.scheme.load(scheme)),
};
