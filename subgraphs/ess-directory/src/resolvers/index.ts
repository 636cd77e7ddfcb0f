import type { Resolvers } from '../generated/resolvers.ts';
import { Commune } from './Commune.ts';
import { Department } from './Department.ts';
import { EssStructure } from './EssStructure.ts';
import { JobOpening } from './JobOpening.ts';
import { NearbyEssStructureEdge } from './NearbyEssStructureEdge.ts';
import { Query } from './Query.ts';

/** Resolvers by the GraphQL type that they serve. */
export const resolvers: Resolvers = {
  Commune,
  Department,
  EssStructure,
  JobOpening,
  NearbyEssStructureEdge,
  Query,
};
