import type { ApolloGraphQLObjectTypeExtensions } from '@apollo/subgraph';
import {
  type DirectiveNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import type { Caller } from './caller.ts';
import { forbidden } from './errors.ts';

/** Whether a named policy holds for a caller. */
export type Policies = Readonly<Record<string, (caller: Caller) => boolean>>;

type Rule = (caller: Caller) => boolean;

/**
 * Enforces on every field what the schema declares on it and on its type (`@authenticated`, `@requiresScopes`,
 * `@policy`), however the field is reached, and on every entity what it declares on its type, so that nobody learns
 * whether it exists. The hub decided before; this wall stands for the day when it erred. A policy without a rule here
 * never holds.
 */
export function enforceAccess(schema: GraphQLSchema, policies: Policies): void {
  const known: Policies = { public: () => true, ...policies };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const typeRules = readRules(typeDirectives(type), known);
    guardReference(type, typeRules);
    for (const field of Object.values(type.getFields())) {
      guard(type, field, [...typeRules, ...readRules(field.astNode?.directives ?? [], known)]);
    }
  }
}

function guard(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, { caller: Caller }>,
  rules: readonly Rule[],
): void {
  if (rules.length === 0) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    if (rules.every((holds) => holds(context.caller))) return resolve(parent, args, context, info);
    throw forbidden(`${type.name}.${field.name}`);
  };
}

/** The entity is refused by a promise: what is thrown at once would fail all entities of the request. */
function guardReference(type: GraphQLObjectType, rules: readonly Rule[]): void {
  const { apollo } = type.extensions as ApolloGraphQLObjectTypeExtensions<unknown, { caller: Caller }>;
  const resolve = apollo?.subgraph?.resolveReference;
  if (rules.length === 0 || !apollo?.subgraph || !resolve) return;
  apollo.subgraph.resolveReference = async (reference, context, info) => {
    if (rules.every((holds) => holds(context.caller))) return resolve(reference, context, info);
    throw forbidden(type.name);
  };
}

const typeDirectives = (type: GraphQLObjectType): readonly DirectiveNode[] =>
  [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);

function readRules(directives: readonly DirectiveNode[], policies: Policies): Rule[] {
  return directives.flatMap((directive): Rule[] => {
    switch (directive.name.value) {
      case 'authenticated':
        return [(caller) => caller.role !== 'public'];
      case 'requiresScopes':
        return [anyOfAll(directive, 'scopes', (scope, caller) => caller.scopes.includes(scope))];
      case 'policy': {
        const alternatives = readAlternatives(directive, 'policies');
        const isPublic = alternatives.some((names) => names.every((name) => name === 'public'));
        return isPublic ? [] : [anyOfAll(directive, 'policies', (name, caller) => policies[name]?.(caller) ?? false)];
      }
      default:
        return [];
    }
  });
}

function anyOfAll(directive: DirectiveNode, argument: string, holds: (name: string, caller: Caller) => boolean): Rule {
  const alternatives = readAlternatives(directive, argument);
  return (caller) => alternatives.some((names) => names.every((name) => holds(name, caller)));
}

function readAlternatives(directive: DirectiveNode, argument: string): string[][] {
  const value = directive.arguments?.find((each) => each.name.value === argument)?.value;
  const alternatives: unknown = value && valueFromASTUntyped(value);
  return Array.isArray(alternatives) ? alternatives.map((names: unknown) => [names].flat().map(String)) : [];
}
