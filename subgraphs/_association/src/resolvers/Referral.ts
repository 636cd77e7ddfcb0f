import { findNextAction } from '../domain/next-action.ts';
import type { ReferralResolvers } from '../generated/resolvers.ts';

/** A referral; absent out of reach. */
export const Referral: ReferralResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.referral.load(id),
  center: ({ centerId }, _, { loaders }) => loaders.center.load(centerId),
  person: ({ personId }, _, { loaders }) => loaders.person.load(personId),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  latestStep: async ({ id }, _, { loaders }) => (await loaders.history.load(id)).at(-1) ?? null,
  nextAction: async (referral, _, { association, loaders, now }) => {
    const { meetingAt = null } = (await loaders.history.load(referral.id)).at(-1) ?? {};
    return findNextAction({ ...referral, meetingAt }, association.waiting, now());
  },
  session: ({ sessionId }) => ({ id: sessionId }),
  supersedes: ({ supersedesId }, _, { loaders }) =>
    supersedesId === null ? null : loaders.referral.load(supersedesId),
  supersededBy: ({ id }, _, { loaders }) => loaders.successor.load(id),
};
