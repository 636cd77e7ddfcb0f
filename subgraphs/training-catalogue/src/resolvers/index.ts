import type { Resolvers } from '../generated/resolvers.ts';
import { Commune } from './Commune.ts';
import { Department } from './Department.ts';
import { NearbySessionEdge } from './NearbySessionEdge.ts';
import { Place } from './Place.ts';
import { Provider } from './Provider.ts';
import { Query } from './Query.ts';
import { Session } from './Session.ts';
import { Training } from './Training.ts';
import { TrainingAction } from './TrainingAction.ts';
import { TrainingEdge } from './TrainingEdge.ts';

/** Resolvers by the GraphQL type that they serve. */
export const resolvers: Resolvers = {
  Commune,
  Department,
  NearbySessionEdge,
  Place,
  Provider,
  Query,
  Session,
  Training,
  TrainingAction,
  TrainingEdge,
};
