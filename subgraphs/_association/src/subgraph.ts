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
import type { PersonRow, ReferralRow } from './db/tables.ts';
import { createResolvers } from './resolvers/index.ts';
import { createMemberSdl } from './sdl/index.ts';
import { type MakeToken, makeToken as makeSecureToken } from './tokens.ts';

/** Whom a row of each type about people is about: what is read of it is written into the audit under her name there. */
const people: People = {
  Person: ({ id }: PersonRow) => id,
  Referral: ({ personId }: ReferralRow) => personId,
};

/** Makes the subgraph of an association: the contract's modules that it offers, and its own part. */
export function createAssociationSubgraph(
  association: Association,
  { makeToken = makeSecureToken }: { readonly makeToken?: MakeToken } = {},
): SubgraphDefinition<Context> {
  return {
    name: association.slug,
    typeDefs: createMemberSdl({ ...association, contract: readContract() }),
    resolvers: createResolvers(association),
    people,
    policies: { 'own-association': (caller) => caller.association === association.slug },
    createContext: (base) => createContext(association, makeToken, base),
  };
}

/** Starts an association on its own HTTP server, in this process. */
export const startAssociation = (association: Association, settings: SubgraphSettings): Promise<RunningSubgraph> =>
  startSubgraph(createAssociationSubgraph(association), settings);

/** Runs an association as its own process, with its settings from the environment. */
export const runAssociation = (association: Association): Promise<void> =>
  runSubgraph(createAssociationSubgraph(association));
