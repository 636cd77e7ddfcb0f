import cancelReferralText from '../../../../schema/operations/dashboard/cancel-referral.graphql?raw';
import findSessionsText from '../../../../schema/operations/dashboard/find-sessions.graphql?raw';
import myCentersText from '../../../../schema/operations/dashboard/my-centers.graphql?raw';
import myReferralsText from '../../../../schema/operations/dashboard/my-referrals.graphql?raw';
import peopleOfCenterText from '../../../../schema/operations/dashboard/people-of-center.graphql?raw';
import referPersonText from '../../../../schema/operations/dashboard/refer-person.graphql?raw';
import whoIsInText from '../../../../schema/operations/public/who-is-in.graphql?raw';
import type {
  CancelReferralMutation,
  CancelReferralMutationVariables,
  FindSessionsQuery,
  FindSessionsQueryVariables,
  MyCentersQuery,
  MyCentersQueryVariables,
  MyReferralsQuery,
  MyReferralsQueryVariables,
  PeopleOfCenterQuery,
  PeopleOfCenterQueryVariables,
  ReferPersonMutation,
  ReferPersonMutationVariables,
  WhoIsInQuery,
  WhoIsInQueryVariables,
} from '../generated/operations.ts';
import { defineOperation } from './operation.ts';

/** Every association, its state and its centers by department. */
export const whoIsIn = defineOperation<WhoIsInQuery, WhoIsInQueryVariables>(whoIsInText);

/** The centers for which one may act. */
export const myCenters = defineOperation<MyCentersQuery, MyCentersQueryVariables>(myCentersText);

/** The open sessions around a center. */
export const findSessions = defineOperation<FindSessionsQuery, FindSessionsQueryVariables>(findSessionsText);

/** The people whom a center accompanies. */
export const peopleOfCenter = defineOperation<PeopleOfCenterQuery, PeopleOfCenterQueryVariables>(peopleOfCenterText);

/** Writes a referral, not yet sent. */
export const referPerson = defineOperation<ReferPersonMutation, ReferPersonMutationVariables>(referPersonText);

/** The referrals that a center made. */
export const myReferrals = defineOperation<MyReferralsQuery, MyReferralsQueryVariables>(myReferralsText);

/** Cancels a referral. */
export const cancelReferral = defineOperation<CancelReferralMutation, CancelReferralMutationVariables>(
  cancelReferralText,
);

type RefusalOf<Result> = Exclude<NonNullable<Result> extends { __typename: infer Name } ? Name : never, 'Referral'>;

/** Why a referral was not written. */
export type DraftRefusal = RefusalOf<ReferPersonMutation['draftReferral']>;

/** Why a referral was not cancelled. */
export type CancelRefusal = RefusalOf<CancelReferralMutation['cancelReferral']>;
