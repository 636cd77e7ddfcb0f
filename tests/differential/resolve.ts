import type { GraphQLFieldResolver } from 'graphql';
import { readRequired, readTold } from './required.ts';
import type { World, WorldObject } from './world.ts';

/** Makes the resolver of every field: of the whole when `subgraph` is null, else of what that subgraph has to answer. */
export function createResolver(world: World, subgraph: string | null): GraphQLFieldResolver<unknown, unknown> {
  return (source, args: object, _, info) => {
    const { parentType, fieldName, schema } = info;
    const object = (source as WorldObject | undefined) ?? createRoot(parentType.name);
    const field = world.findField(parentType.name, fieldName);
    if (!field) return world.readKey(object.of, fieldName);
    if (subgraph !== null && !field.homes.has(subgraph) && object.provided !== field.name) {
      return new Error(`${subgraph} does not resolve ${parentType.name}.${fieldName}.`);
    }
    if (!field.requires) return world.readField(object.of, field, info.returnType, args, null);
    const required =
      subgraph === null
        ? readRequired(object, field.requires, world, schema)
        : readTold(object.representation ?? {}, field.requires);
    if (required === undefined) return new Error(`${subgraph} was not told ${field.requires}.`);
    return world.readField(object.of, field, info.returnType, args, required);
  };
}

function createRoot(typeName: string): WorldObject {
  return { __typename: typeName, of: typeName, provided: null, representation: null };
}
