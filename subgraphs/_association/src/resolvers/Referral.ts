import { dependsOnMeeting, findNextAction } from '../domain/next-action.ts';
import type { ReferralResolvers } from '../generated/resolvers.ts';

/** A referral; absent out of reach. */
export const Referral: ReferralResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.referral.load(id),
  center: ({ centerId }, _, { loaders }) => loaders.center.load(centerId),
  person: ({ personId }, _, { loaders }) => loaders.person.load(personId),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  latestStep: ({ id }, _, { loaders }) => loaders.latestStep.load(id),
  nextAction: async (referral, _, { association, loaders, now }) => {
    const step = dependsOnMeeting(referral) ? await loaders.latestStep.load(referral.id) : null;
    return findNextAction({ ...referral, meetingAt: step?.meetingAt ?? null }, association.waiting, now());
  },
  session: ({ sessionId }) => ({ id: sessionId }),
  supersedes: ({ supersedesId }, _, { loaders }) =>
    supersedesId === null ? null : loaders.referral.load(supersedesId),
  supersededBy: ({ id }, _, { loaders }) => loaders.successor.load(id),
};
