import {
  type People,
  type RunningSubgraph,
  runSubgraph,
  type SubgraphDefinition,
  type SubgraphSettings,
  startSubgraph,
} from '@tresse/kit';
import type { Association } from './association.ts';
import { type Context, createContext } from './context.ts';
import { readContract } from './contract.ts';
import type { Custody } from './custody.ts';
import type { StepOfPerson } from './db/referrals.ts';
import type { LegalBasisRow, OwnVolunteeringRow, PersonRow, ReferralRow } from './db/tables/index.ts';
import { type DeliverySettings, readDeliverySettings, startDelivery } from './deliver/index.ts';
import { readCustody } from './environment.ts';
import { createResolvers } from './resolvers/index.ts';
import { replayErasures } from './rights/erase-people.ts';
import { createMemberSdl } from './sdl/index.ts';
import { type MakeToken, makeToken as makeSecureToken } from './tokens.ts';

/** What an association is run with besides its definition. Without `delivery` what it sends stays in its queue. */
export interface AssociationOptions {
  readonly makeToken?: MakeToken;
  readonly delivery?: DeliverySettings | null;
  readonly custody?: Custody;
}

/** Whom a row of each type about people is about: what is read of it is written into the audit under her name there. */
const people: People = {
  Person: ({ id }: PersonRow) => id,
  LegalBasis: ({ personId }: LegalBasisRow) => personId,
  OwnVolunteering: ({ personId }: OwnVolunteeringRow) => personId,
  Referral: ({ personId }: ReferralRow) => personId,
  ReferralStep: ({ personId }: StepOfPerson) => personId,
};

/**
 * Makes the subgraph of an association: the contract's modules that it offers, and its own part. Before it answers, whoever
 * the register of erasures names goes again.
 */
export function createAssociationSubgraph(
  association: Association,
  { makeToken = makeSecureToken, delivery = null, custody = {} }: AssociationOptions = {},
): SubgraphDefinition<Context> {
  const { slug } = association;
  const { erasures: register } = custody;
  return {
    name: slug,
    typeDefs: createMemberSdl({ ...association, contract: readContract() }),
    resolvers: createResolvers(association),
    people,
    policies: { 'own-association': (caller) => caller.association === slug },
    createContext: (base) => createContext(association, { makeToken, custody }, base),
    ...(register && {
      beforeAnswering: async (db, now) => void (await replayErasures(db, { slug, register }, now)),
    }),
    ...(delivery && { workBeside: (context) => startDelivery(association, delivery, context) }),
  };
}

/** Starts an association on its own HTTP server, in this process. */
export const startAssociation = (
  association: Association,
  settings: SubgraphSettings,
  options?: AssociationOptions,
): Promise<RunningSubgraph> => startSubgraph(createAssociationSubgraph(association, options), settings);

/** Runs an association as its own process, with its settings from the environment. */
export async function runAssociation(association: Association): Promise<void> {
  const delivery = await readDeliverySettings(association);
  await runSubgraph(createAssociationSubgraph(association, { delivery, custody: readCustody(association) }));
}
