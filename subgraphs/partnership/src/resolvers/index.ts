import type { Resolvers } from '../generated/resolvers.ts';
import { Agreement } from './Agreement.ts';
import { Association } from './Association.ts';
import { Commitment } from './Commitment.ts';
import { Query } from './Query.ts';
import { Signatory } from './Signatory.ts';

/** Every resolver of the subgraph; fields that a row carries under their own name need none. */
export const resolvers: Resolvers = { Agreement, Association, Commitment, Query, Signatory };
