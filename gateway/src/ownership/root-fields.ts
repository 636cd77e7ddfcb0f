import { type FieldNode, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import type { Caller } from '../access/caller.ts';
import type { Variables } from '../planning/conditions.ts';
import type { Registry } from '../supergraph/registry.ts';
import { findOwner } from './owner-of.ts';

/** Finds who answers a root field of the associations, as its route says; null when nobody does. */
export function findRootOwner(
  field: FieldNode,
  operation: OperationDefinitionNode,
  registry: Registry,
  caller: Caller,
  variables: Variables,
): string | null {
  const type = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const route = registry.routes.get(`${type}.${field.name.value}`);
  if (!route) return null;
  if (route.to === 'VIEWER') return caller.association ?? null;
  return findOwner(readArgument(field, route.argument.split('.'), variables));
}

function readArgument(field: FieldNode, way: readonly string[], variables: Variables): unknown {
  const argument = field.arguments?.find(({ name }) => name.value === way[0]);
  if (!argument) return undefined;
  const value = valueFromASTUntyped(argument.value, { ...variables });
  return way.slice(1).reduce(readProperty, value);
}

function readProperty(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
