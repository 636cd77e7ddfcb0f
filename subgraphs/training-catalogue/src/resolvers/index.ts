import type { Resolvers } from '../generated/resolvers.ts';
import { Commune } from './Commune.ts';
import { Department } from './Department.ts';
import { eraseReferral } from './Mutation/eraseReferral.ts';
import { hideReferral } from './Mutation/hideReferral.ts';
import { receiveReferral } from './Mutation/receiveReferral.ts';
import { NearbySessionEdge } from './NearbySessionEdge.ts';
import { Place } from './Place.ts';
import { Provider } from './Provider.ts';
import { Query } from './Query.ts';
import { ReceivedReferral } from './ReceivedReferral.ts';
import { Session } from './Session.ts';
import { Training } from './Training.ts';
import { TrainingAction } from './TrainingAction.ts';
import { TrainingEdge } from './TrainingEdge.ts';

/** Resolvers by the GraphQL type that they serve. */
export const resolvers: Resolvers = {
  Commune,
  Department,
  Mutation: { eraseReferral, hideReferral, receiveReferral },
  NearbySessionEdge,
  Place,
  Provider,
  Query,
  ReceivedReferral,
  Session,
  Training,
  TrainingAction,
  TrainingEdge,
};
