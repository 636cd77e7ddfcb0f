import { dayInParis } from '@tresse/kit/values';
import type { AgreementResolvers } from '../generated/resolvers.ts';

/** An agreement. */
export const Agreement: AgreementResolvers = {
  __resolveReference: ({ id }, { load }) => load.agreements.load(id),
  parent: ({ parentId }, _, { load }) => (parentId === null ? null : load.agreements.load(parentId)),
  children: ({ id }, _, { load }) => load.children.load(id),
  signatories: ({ id }, _, { load }) => load.signatories.load(id),
  axes: ({ id }, _, { load }) => load.axes.load(id),
  commitments: ({ id }, _, { load }) => load.commitments.load(id),
  async nextMeeting({ id }, { committee }, { load, now }) {
    const [next] = await load.nextMeetings.load(id, { committee, from: dayInParis(now()) });
    return next ?? null;
  },
};
