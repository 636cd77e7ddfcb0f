import {
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
import { readCustody } from './environment.ts';
import { createResolvers } from './resolvers/index.ts';
import { replayErasures } from './rights/erase-people.ts';
import { createMemberSdl } from './sdl/index.ts';
import { type MakeToken, makeToken as makeSecureToken } from './tokens.ts';

/**
 * Makes the subgraph of an association: the contract's modules that it offers, and its own part. Before it answers, whoever
 * the register of erasures names goes again.
 */
export function createAssociationSubgraph(
  association: Association,
  { makeToken = makeSecureToken, custody = {} }: { readonly makeToken?: MakeToken; readonly custody?: Custody } = {},
): SubgraphDefinition<Context> {
  const { slug } = association;
  const { erasures: register } = custody;
  return {
    name: slug,
    typeDefs: createMemberSdl({ ...association, contract: readContract() }),
    resolvers: createResolvers(association),
    policies: { 'own-association': (caller) => caller.association === slug },
    createContext: (base) => createContext(association, { makeToken, custody }, base),
    ...(register && {
      beforeAnswering: async (db, now) => void (await replayErasures(db, { slug, register }, now)),
    }),
  };
}

/** Starts an association on its own HTTP server, in this process. */
export const startAssociation = (
  association: Association,
  { custody = {}, ...settings }: SubgraphSettings & { readonly custody?: Custody },
): Promise<RunningSubgraph> => startSubgraph(createAssociationSubgraph(association, { custody }), settings);

/** Runs an association as its own process, with its settings from the environment. */
export const runAssociation = (association: Association): Promise<void> =>
  runSubgraph(createAssociationSubgraph(association, { custody: readCustody(association) }));
