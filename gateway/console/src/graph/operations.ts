import entriesByAgeAndGenderText from '../../../../schema/operations/analyst/entries-by-age-and-gender.graphql?raw';
import offerAndNeedByDepartmentText from '../../../../schema/operations/analyst/offer-and-need-by-department.graphql?raw';
import referralsByStageText from '../../../../schema/operations/analyst/referrals-by-stage.graphql?raw';
import releasesText from '../../../../schema/operations/analyst/releases.graphql?raw';
import cancelReferralText from '../../../../schema/operations/dashboard/cancel-referral.graphql?raw';
import dataHealthText from '../../../../schema/operations/dashboard/data-health.graphql?raw';
import findCommunesText from '../../../../schema/operations/dashboard/find-communes.graphql?raw';
import findSessionsText from '../../../../schema/operations/dashboard/find-sessions.graphql?raw';
import followSearchText from '../../../../schema/operations/dashboard/follow-search.graphql?raw';
import followedSearchMarksText from '../../../../schema/operations/dashboard/followed-search-marks.graphql?raw';
import followedSearchesText from '../../../../schema/operations/dashboard/followed-searches.graphql?raw';
import insertionWorkshopsText from '../../../../schema/operations/dashboard/insertion-workshops.graphql?raw';
import latestReferralChangeText from '../../../../schema/operations/dashboard/latest-referral-change.graphql?raw';
import markFollowedSearchSeenText from '../../../../schema/operations/dashboard/mark-followed-search-seen.graphql?raw';
import myCentersText from '../../../../schema/operations/dashboard/my-centers.graphql?raw';
import myCommitmentsText from '../../../../schema/operations/dashboard/my-commitments.graphql?raw';
import myReferralsText from '../../../../schema/operations/dashboard/my-referrals.graphql?raw';
import openSessionsText from '../../../../schema/operations/dashboard/open-sessions.graphql?raw';
import peopleOfCenterText from '../../../../schema/operations/dashboard/people-of-center.graphql?raw';
import personPathText from '../../../../schema/operations/dashboard/person-path.graphql?raw';
import placeOfCommuneText from '../../../../schema/operations/dashboard/place-of-commune.graphql?raw';
import recordConsentText from '../../../../schema/operations/dashboard/record-consent.graphql?raw';
import referPersonText from '../../../../schema/operations/dashboard/refer-person.graphql?raw';
import referralEndingsText from '../../../../schema/operations/dashboard/referral-endings.graphql?raw';
import referralFunnelText from '../../../../schema/operations/dashboard/referral-funnel.graphql?raw';
import referralSlipText from '../../../../schema/operations/dashboard/referral-slip.graphql?raw';
import schemesText from '../../../../schema/operations/dashboard/schemes.graphql?raw';
import searchSessionsText from '../../../../schema/operations/dashboard/search-sessions.graphql?raw';
import seasonsText from '../../../../schema/operations/dashboard/seasons.graphql?raw';
import sendReferralText from '../../../../schema/operations/dashboard/send-referral.graphql?raw';
import sessionToReferText from '../../../../schema/operations/dashboard/session-to-refer.graphql?raw';
import threatenedReferralsText from '../../../../schema/operations/dashboard/threatened-referrals.graphql?raw';
import unfollowSearchText from '../../../../schema/operations/dashboard/unfollow-search.graphql?raw';
import volunteersByCenterText from '../../../../schema/operations/dashboard/volunteers-by-center.graphql?raw';
import waitingReferralsText from '../../../../schema/operations/dashboard/waiting-referrals.graphql?raw';
import answerReferralText from '../../../../schema/operations/provider/answer-referral.graphql?raw';
import receivedReferralsText from '../../../../schema/operations/provider/received-referrals.graphql?raw';
import whoIsInText from '../../../../schema/operations/public/who-is-in.graphql?raw';
import type {
  AnswerReferralMutation,
  AnswerReferralMutationVariables,
  CancelReferralMutation,
  CancelReferralMutationVariables,
  DataHealthQuery,
  DataHealthQueryVariables,
  EntriesByAgeAndGenderQuery,
  EntriesByAgeAndGenderQueryVariables,
  FindCommunesQuery,
  FindCommunesQueryVariables,
  FindSessionsQuery,
  FindSessionsQueryVariables,
  FollowedSearchesQuery,
  FollowedSearchesQueryVariables,
  FollowedSearchMarksQuery,
  FollowedSearchMarksQueryVariables,
  FollowSearchMutation,
  FollowSearchMutationVariables,
  InsertionWorkshopsQuery,
  InsertionWorkshopsQueryVariables,
  LatestReferralChangeQuery,
  LatestReferralChangeQueryVariables,
  MarkFollowedSearchSeenMutation,
  MarkFollowedSearchSeenMutationVariables,
  MyCentersQuery,
  MyCentersQueryVariables,
  MyCommitmentsQuery,
  MyCommitmentsQueryVariables,
  MyReferralsQuery,
  MyReferralsQueryVariables,
  OfferAndNeedByDepartmentQuery,
  OfferAndNeedByDepartmentQueryVariables,
  OpenSessionsQuery,
  OpenSessionsQueryVariables,
  PeopleOfCenterQuery,
  PeopleOfCenterQueryVariables,
  PersonPathQuery,
  PersonPathQueryVariables,
  PlaceOfCommuneQuery,
  PlaceOfCommuneQueryVariables,
  ReceivedReferralsQuery,
  ReceivedReferralsQueryVariables,
  RecordConsentMutation,
  RecordConsentMutationVariables,
  ReferPersonMutation,
  ReferPersonMutationVariables,
  ReferralEndingsQuery,
  ReferralEndingsQueryVariables,
  ReferralFunnelQuery,
  ReferralFunnelQueryVariables,
  ReferralSlipQuery,
  ReferralSlipQueryVariables,
  ReferralsByStageQuery,
  ReferralsByStageQueryVariables,
  ReleasesQuery,
  ReleasesQueryVariables,
  SchemesQuery,
  SchemesQueryVariables,
  SearchSessionsQuery,
  SearchSessionsQueryVariables,
  SeasonsQuery,
  SeasonsQueryVariables,
  SendReferralMutation,
  SendReferralMutationVariables,
  SessionToReferQuery,
  SessionToReferQueryVariables,
  ThreatenedReferralsQuery,
  ThreatenedReferralsQueryVariables,
  UnfollowSearchMutation,
  UnfollowSearchMutationVariables,
  VolunteersByCenterQuery,
  VolunteersByCenterQueryVariables,
  WaitingReferralsQuery,
  WaitingReferralsQueryVariables,
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

/** Where one learns French, reading and writing around a center. */
export const openSessions = defineOperation<OpenSessionsQuery, OpenSessionsQueryVariables>(openSessionsText);

/** The insertion workshops around a center that have open posts. */
export const insertionWorkshops = defineOperation<InsertionWorkshopsQuery, InsertionWorkshopsQueryVariables>(
  insertionWorkshopsText,
);

/** How far the commitments under each agreement are. */
export const myCommitments = defineOperation<MyCommitmentsQuery, MyCommitmentsQueryVariables>(myCommitmentsText);

/** The communes whose name begins with some letters. */
export const findCommunes = defineOperation<FindCommunesQuery, FindCommunesQueryVariables>(findCommunesText);

/** What a commune is a part of. */
export const placeOfCommune = defineOperation<PlaceOfCommuneQuery, PlaceOfCommuneQueryVariables>(placeOfCommuneText);

/** The schemes of today. */
export const listSchemes = defineOperation<SchemesQuery, SchemesQueryVariables>(schemesText);

/** The sessions that answer what one looks for, with counts. */
export const searchSessions = defineOperation<SearchSessionsQuery, SearchSessionsQueryVariables>(searchSessionsText);

/** The searches that a center follows, with what is new in each. */
export const followedSearches = defineOperation<FollowedSearchesQuery, FollowedSearchesQueryVariables>(
  followedSearchesText,
);

/** What tells whether anything changed in the searches that a center follows. */
export const followedSearchMarks = defineOperation<FollowedSearchMarksQuery, FollowedSearchMarksQueryVariables>(
  followedSearchMarksText,
);

/** Follows a search for a center. */
export const followSearch = defineOperation<FollowSearchMutation, FollowSearchMutationVariables>(followSearchText);

/** Marks what is new in a followed search as seen. */
export const markFollowedSearchSeen = defineOperation<
  MarkFollowedSearchSeenMutation,
  MarkFollowedSearchSeenMutationVariables
>(markFollowedSearchSeenText);

/** Ends following a search. */
export const unfollowSearch = defineOperation<UnfollowSearchMutation, UnfollowSearchMutationVariables>(
  unfollowSearchText,
);

/** A session that was found before. */
export const sessionToRefer = defineOperation<SessionToReferQuery, SessionToReferQueryVariables>(sessionToReferText);

/** The people whom a center accompanies. */
export const peopleOfCenter = defineOperation<PeopleOfCenterQuery, PeopleOfCenterQueryVariables>(peopleOfCenterText);

/** Writes a referral, not yet sent. */
export const referPerson = defineOperation<ReferPersonMutation, ReferPersonMutationVariables>(referPersonText);

/** What tells whether a referral of a center has changed. */
export const latestReferralChange = defineOperation<LatestReferralChangeQuery, LatestReferralChangeQueryVariables>(
  latestReferralChangeText,
);

/** The referrals that a center made. */
export const myReferrals = defineOperation<MyReferralsQuery, MyReferralsQueryVariables>(myReferralsText);

/** Records that a person agrees to be referred. */
export const recordConsent = defineOperation<RecordConsentMutation, RecordConsentMutationVariables>(recordConsentText);

/** Sends a draft to the provider. */
export const sendReferral = defineOperation<SendReferralMutation, SendReferralMutationVariables>(sendReferralText);

/** What is printed for the person. */
export const referralSlip = defineOperation<ReferralSlipQuery, ReferralSlipQueryVariables>(referralSlipText);

/** The referrals that wait for somebody's answer. */
export const waitingReferrals = defineOperation<WaitingReferralsQuery, WaitingReferralsQueryVariables>(
  waitingReferralsText,
);

/** The referrals for which another session must be chosen. */
export const threatenedReferrals = defineOperation<ThreatenedReferralsQuery, ThreatenedReferralsQueryVariables>(
  threatenedReferralsText,
);

/** The seasons in which an association opens. */
export const listSeasons = defineOperation<SeasonsQuery, SeasonsQueryVariables>(seasonsText);

/** How whole and fresh the data of one’s association are. */
export const dataHealth = defineOperation<DataHealthQuery, DataHealthQueryVariables>(dataHealthText);

/** The whole path of a person, and on what the use of her data stands. */
export const personPath = defineOperation<PersonPathQuery, PersonPathQueryVariables>(personPathText);

/** Why referrals of each center ended without success. */
export const referralEndings = defineOperation<ReferralEndingsQuery, ReferralEndingsQueryVariables>(
  referralEndingsText,
);

/** How far the referrals of each department have come, by period. */
export const referralFunnel = defineOperation<ReferralFunnelQuery, ReferralFunnelQueryVariables>(referralFunnelText);

/** The volunteers of each center, and what they gave. */
export const volunteersByCenter = defineOperation<VolunteersByCenterQuery, VolunteersByCenterQueryVariables>(
  volunteersByCenterText,
);

/** What associations have referred to the own sessions. */
export const receivedReferrals = defineOperation<ReceivedReferralsQuery, ReceivedReferralsQueryVariables>(
  receivedReferralsText,
);

/** Answers a referral that was received. */
export const answerReferral = defineOperation<AnswerReferralMutation, AnswerReferralMutationVariables>(
  answerReferralText,
);

/** Cancels a referral. */
export const cancelReferral = defineOperation<CancelReferralMutation, CancelReferralMutationVariables>(
  cancelReferralText,
);

/** Every quarter released, with the totals of the region. */
export const releases = defineOperation<ReleasesQuery, ReleasesQueryVariables>(releasesText);

/** Referrals of a quarter by department, stage and association. */
export const referralsByStage = defineOperation<ReferralsByStageQuery, ReferralsByStageQueryVariables>(
  referralsByStageText,
);

/** Entries into training of a quarter by department, age band and gender. */
export const entriesByAgeAndGender = defineOperation<EntriesByAgeAndGenderQuery, EntriesByAgeAndGenderQueryVariables>(
  entriesByAgeAndGenderText,
);

/** What is open in each department. */
export const offerAndNeedByDepartment = defineOperation<
  OfferAndNeedByDepartmentQuery,
  OfferAndNeedByDepartmentQueryVariables
>(offerAndNeedByDepartmentText);

type RefusalOf<Result, Done extends string = 'Referral'> = Exclude<
  NonNullable<Result> extends { __typename: infer Name } ? Name : never,
  Done
>;

/** Why a referral was not written. */
export type DraftRefusal = RefusalOf<ReferPersonMutation['draftReferral']>;

/** Why a referral was not cancelled. */
export type CancelRefusal = RefusalOf<CancelReferralMutation['cancelReferral']>;

/** Why a consent was not recorded. */
export type ConsentRefusal = RefusalOf<RecordConsentMutation['recordLegalBasis'], 'LegalBasis'>;

/** Why a referral was not sent. */
export type SendRefusal = RefusalOf<SendReferralMutation['sendReferral']>;

/** Why a search is not followed. */
export type FollowRefusal = RefusalOf<FollowSearchMutation['followSearch'], 'FollowedSearch'>;

/** Why an answer to a received referral was not taken. */
export type AnswerRefusal = RefusalOf<AnswerReferralMutation['answerReferral'], 'ReceivedReferral'>;
