import type { Resolvers } from '../generated/resolvers.ts';
import { Query } from './Query.ts';
import { StatisticsRelease } from './StatisticsRelease.ts';

/** Every resolver of the subgraph; fields that a value carries under their own name need none. */
export const resolvers: Resolvers = { Query, StatisticsRelease };
