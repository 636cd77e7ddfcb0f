import type { Resolvers } from '../generated/resolvers.ts';
import { Accreditation } from './Accreditation.ts';
import { Agreement } from './Agreement.ts';
import { AnswerLink } from './AnswerLink.ts';
import { Certification } from './Certification.ts';
import { Commune } from './Commune.ts';
import { Department } from './Department.ts';
import { Derogation } from './Derogation.ts';
import { FollowedSearch } from './FollowedSearch.ts';
import { FoundSessionConnection } from './FoundSessionConnection.ts';
import { FoundSessionEdge } from './FoundSessionEdge.ts';
import { IntakeRule } from './IntakeRule.ts';
import { LinkedReferral } from './LinkedReferral.ts';
import { answerReferral } from './Mutation/answerReferral.ts';
import { answerReferralByLink } from './Mutation/answerReferralByLink.ts';
import { closeReferral } from './Mutation/closeReferral.ts';
import { eraseReferral } from './Mutation/eraseReferral.ts';
import { followSearch } from './Mutation/followSearch.ts';
import { grantAccreditation } from './Mutation/grantAccreditation.ts';
import { hideReferral } from './Mutation/hideReferral.ts';
import { markFollowedSearchSeen } from './Mutation/markFollowedSearchSeen.ts';
import { receiveReferral } from './Mutation/receiveReferral.ts';
import { relayReferral } from './Mutation/relayReferral.ts';
import { remindReferral } from './Mutation/remindReferral.ts';
import { revokeAccreditation } from './Mutation/revokeAccreditation.ts';
import { sendAnswerLink } from './Mutation/sendAnswerLink.ts';
import { setIntakeRule } from './Mutation/setIntakeRule.ts';
import { unfollowSearch } from './Mutation/unfollowSearch.ts';
import { NearbySessionEdge } from './NearbySessionEdge.ts';
import { OfferQuality } from './OfferQuality.ts';
import { Place } from './Place.ts';
import { Prescription } from './Prescription.ts';
import { Provenance } from './Provenance.ts';
import { Provider } from './Provider.ts';
import { ProviderSessionEdge } from './ProviderSessionEdge.ts';
import { Query } from './Query.ts';
import { ReceivedReferral } from './ReceivedReferral.ts';
import { ReferralAnswer } from './ReferralAnswer.ts';
import { ReservedPlaces } from './ReservedPlaces.ts';
import { Scheme } from './Scheme.ts';
import { SchemeMandatary } from './SchemeMandatary.ts';
import { Session } from './Session.ts';
import { Training } from './Training.ts';
import { TrainingAction } from './TrainingAction.ts';
import { TrainingEdge } from './TrainingEdge.ts';

/** Resolvers by the GraphQL type that they serve. */
export const resolvers: Resolvers = {
  Accreditation,
  Agreement,
  AnswerLink,
  Certification,
  Commune,
  Department,
  FollowedSearch,
  FoundSessionConnection,
  FoundSessionEdge,
  Derogation,
  IntakeRule,
  LinkedReferral,
  Mutation: {
    answerReferral,
    answerReferralByLink,
    closeReferral,
    eraseReferral,
    followSearch,
    grantAccreditation,
    hideReferral,
    markFollowedSearchSeen,
    receiveReferral,
    relayReferral,
    remindReferral,
    revokeAccreditation,
    sendAnswerLink,
    setIntakeRule,
    unfollowSearch,
  },
  NearbySessionEdge,
  OfferQuality,
  Place,
  Prescription,
  Provenance,
  Provider,
  ProviderSessionEdge,
  Query,
  ReceivedReferral,
  ReferralAnswer,
  ReservedPlaces,
  Scheme,
  SchemeMandatary,
  Session,
  Training,
  TrainingAction,
  TrainingEdge,
};
