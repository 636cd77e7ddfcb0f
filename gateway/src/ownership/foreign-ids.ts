import {
  type FieldNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type OperationTypeNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Variables } from '../planning/conditions.ts';
import type { Registry } from '../supergraph/registry.ts';
import { findOwner } from './owner-of.ts';

/** Whether an argument of a root field holds an id of a member other than its owner: nobody receives another one's ids. */
export function hasForeignId(
  field: FieldNode,
  operation: OperationTypeNode,
  owner: string,
  variables: Variables,
  schema: GraphQLSchema,
  registry: Registry,
): boolean {
  const definition = schema.getRootType(operation)?.getFields()[field.name.value];
  return (field.arguments ?? []).some((argument) => {
    const type = definition?.args.find(({ name }) => name === argument.name.value)?.type;
    const value = valueFromASTUntyped(argument.value, { ...variables });
    return type !== undefined && listIds(value, type).some((id) => isForeign(id, owner, registry));
  });
}

function isForeign(id: unknown, owner: string, registry: Registry): boolean {
  const found = typeof id === 'string' && id.includes('~') ? findOwner(id) : null;
  return found !== null && found !== owner && registry.members.has(found);
}

function listIds(value: unknown, outer: GraphQLInputType): unknown[] {
  const type = getNullableType(outer);
  if (value === null || value === undefined) return [];
  if (isListType(type)) return [value].flat().flatMap((item) => listIds(item, type.ofType));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return fields.flatMap((field) => listIds((value as Record<string, unknown>)[field.name], field.type));
  }
  return getNamedType(type).name === 'ID' ? [value] : [];
}
