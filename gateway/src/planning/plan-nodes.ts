import type {
  FlattenNodePathSegment,
  PlanNode as PlannerNode,
  RequiresSelection as PlannerRequires,
} from '@graphql-hive/router-query-planner';

/** A node of a query plan, as the planner gives it. */
export type PlanNode = PlannerNode;
/** A step on the way from the root of the data to entities. */
export type PathSegment = FlattenNodePathSegment;
/** What a representation of an entity holds. */
export type RequiresSelection = PlannerRequires;
