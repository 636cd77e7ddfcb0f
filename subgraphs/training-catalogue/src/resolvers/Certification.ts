import type { CertificationResolvers } from '../generated/resolvers.ts';

/** A certification of a national register. */
export const Certification: CertificationResolvers = {
  register: ({ kind }) => kind,
};
