import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Logger } from '@tresse/logging';
import { type GraphQLSchema, parse } from 'graphql';
import { enforceAccess, type Policies } from './access.ts';
import { type People, recordPeople } from './audit/record-people.ts';
import type { Asking, Recording } from './audit/recording.ts';
import type { Database } from './database.ts';
import { scalars } from './scalars.ts';

/** What every resolver finds in its context: who asks, the database, the time; `recording` is for the kit. */
export interface SubgraphContext extends Asking {
  readonly recording: Recording;
  readonly db: Database;
  readonly now: () => Date;
}

/** What work beside the requests has: the database, where it tells what goes wrong, the time. */
export interface BesideContext {
  readonly db: Database;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** Work that goes on until it is stopped; `stop` ends what is under way first. */
export interface WorkBeside {
  stop(): Promise<void>;
}

/** What a subgraph is. `createContext` adds the loaders of one request to the base context. */
export interface SubgraphDefinition<Context extends SubgraphContext> {
  /** Its name: also the audience of the hub's tokens. */
  readonly name: string;
  /** Its SDL, with access declared on every field. */
  readonly typeDefs: string;
  /** Resolvers by type; scalars of the kit are bound by their names. */
  readonly resolvers: object;
  /** Rules of the policies that its SDL names, besides `public`. */
  readonly policies?: Policies;
  /** Its types about people, and whom a row of each is about: reading them is audited, and so is every mutation then. */
  readonly people?: People;
  /** Finds when its data last changed; without it, when its latest import ended. */
  readonly findLastUpdate?: (db: Database) => Promise<Date | null>;
  /** Starts work that its process does beside answering, such as deliveries. */
  readonly workBeside?: (context: BesideContext) => Promise<WorkBeside>;
  /** What must be done with the database before anybody is answered; where it fails, nobody is. */
  readonly beforeAnswering?: (db: Database, now: () => Date) => Promise<void>;
  readonly createContext: (base: SubgraphContext) => Context;
}

/** Builds the executable schema of a subgraph, its declared access enforced. */
export function buildSchema<Context extends SubgraphContext>(definition: SubgraphDefinition<Context>): GraphQLSchema {
  const typeDefs = parse(definition.typeDefs);
  const declared = typeDefs.definitions.flatMap((node) =>
    node.kind === 'ScalarTypeDefinition' ? [node.name.value] : [],
  );
  const ownScalars = Object.fromEntries(declared.flatMap((name) => (scalars[name] ? [[name, scalars[name]]] : [])));
  const resolvers = { ...ownScalars, ...definition.resolvers };
  // The one cast: resolvers are typed by the code generated from each SDL, Apollo's own map type is looser.
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }] as Parameters<typeof buildSubgraphSchema>[0]);
  // Before access is enforced around it: what is refused is not read.
  if (definition.people) recordPeople(schema, definition.people);
  enforceAccess(schema, definition.policies ?? {});
  return schema;
}
