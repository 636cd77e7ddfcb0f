import type { Resolvers } from '../generated/resolvers.ts';
import { Commune } from './Commune.ts';
import { Department } from './Department.ts';
import { EmploymentArea } from './EmploymentArea.ts';
import { Epci } from './Epci.ts';
import { Query } from './Query.ts';
import { Region } from './Region.ts';

/** Every resolver of the subgraph; fields that a row carries under their own name need none. */
export const resolvers: Resolvers = { Commune, Department, EmploymentArea, Epci, Query, Region };
