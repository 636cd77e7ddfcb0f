import { refuseSocialSecurityNumbers } from '@tresse/kit';
import type { Association as Definition } from '../association.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { Association } from './Association.ts';
import { Center } from './Center.ts';
import { cancelReferral } from './Mutation/cancelReferral.ts';
import { draftReferral } from './Mutation/draftReferral.ts';
import { erasePerson } from './Mutation/erasePerson.ts';
import { receiveAnswer } from './Mutation/receiveAnswer.ts';
import { recordFollowUp } from './Mutation/recordFollowUp.ts';
import { recordLegalBasis } from './Mutation/recordLegalBasis.ts';
import { recordOwnVolunteering } from './Mutation/recordOwnVolunteering.ts';
import { redirectReferral } from './Mutation/redirectReferral.ts';
import { sendReferral } from './Mutation/sendReferral.ts';
import { withdrawConsent } from './Mutation/withdrawConsent.ts';
import { Notice } from './Notice.ts';
import { OwnVolunteering } from './OwnVolunteering.ts';
import { createOwnResolvers } from './own-fields.ts';
import { Person } from './Person.ts';
import { Query } from './Query.ts';
import { Referral } from './Referral.ts';
import { ReferralEnding } from './ReferralEnding.ts';
import { ReferralStep } from './ReferralStep.ts';
import { Session } from './Session.ts';
import { Unit } from './Unit.ts';
import { VolunteerMission } from './VolunteerMission.ts';
import { VolunteerTeam } from './VolunteerTeam.ts';

const contract: Resolvers = {
  Association,
  Center,
  Mutation: {
    cancelReferral,
    draftReferral,
    erasePerson,
    receiveAnswer,
    recordFollowUp,
    recordLegalBasis,
    recordOwnVolunteering,
    redirectReferral,
    sendReferral,
    withdrawConsent,
  },
  Notice,
  OwnVolunteering,
  Person,
  Query,
  Referral,
  ReferralEnding,
  ReferralStep,
  Session,
  Unit,
  VolunteerMission,
  VolunteerTeam,
};

/** Makes the resolvers of an association: the contract's, with its own field added to each type that has one. */
export function createResolvers(association: Definition): object {
  const own = createOwnResolvers(association);
  const types = new Map<string, object>(Object.entries(contract));
  return refuseSocialSecurityNumbers(
    Object.fromEntries([...types].map(([type, fields]) => [type, { ...fields, ...own[type] }])),
  );
}
