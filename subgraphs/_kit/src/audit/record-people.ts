import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { Recording } from './recording.ts';

/** The types of a subgraph that are about people, and whom a row of each is about. */
export type People = Readonly<Record<string, (row: never) => string>>;

interface Recorded {
  readonly recording: Recording;
}

type Whom = (value: unknown) => readonly string[];

/**
 * Lets every field of the types about people, every object given of them and every mutation be recorded, however it is
 * reached. Their pages (`…Connection`, `…Edge`, as `toConnection` makes them) are about those on them: cursors tell of them.
 */
export function recordPeople(schema: GraphQLSchema, people: People): void {
  for (const [name, whom] of listRecorded(people)) {
    const type = schema.getType(name);
    if (isObjectType(type)) recordType(type, whom);
  }
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) recordMutation(field);
}

/** Names the types that are recorded where `people` is: each with its pages. */
export const listRecordedTypes = (people: People): string[] => listRecorded(people).map(([name]) => name);

function listRecorded(people: People): [string, Whom][] {
  return Object.entries(people).flatMap(([name, whom]): [string, Whom][] => [
    [name, (row) => [whom(row as never)]],
    [`${name}Edge`, (edge) => [whom((edge as { node: never }).node)]],
    [`${name}Connection`, (page) => (page as { edges: { node: never }[] }).edges.map(({ node }) => whom(node))],
  ]);
}

/** `isTypeOf` is asked of every object that is given, also of one of which nothing but its `__typename` is selected. */
function recordType(type: GraphQLObjectType<unknown, Recorded>, whom: Whom): void {
  type.isTypeOf = (value, { recording }) => {
    recording.see(type.name, whom(value));
    return true;
  };
  for (const field of Object.values(type.getFields())) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (value, args, context, info) => {
      context.recording.see(`${type.name}.${field.name}`, whom(value));
      return resolve(value, args, context, info);
    };
  }
}

function recordMutation(field: GraphQLField<unknown, Recorded>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, args, context, info) =>
    context.recording.change(
      `Mutation.${field.name}`,
      () => resolve(root, args, context, info),
      (result) => (result as { __typename?: string } | null)?.__typename ?? String(field.type),
    );
}
