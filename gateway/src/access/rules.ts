import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
} from 'graphql';
import { readArguments } from '../supergraph/directive-arguments.ts';
import { findFieldType } from '../supergraph/field-type.ts';
import type { Caller } from './caller.ts';

/** What a type or a field asks of its reader: each list is one of several ways, each way needs all of its items. */
export interface Rule {
  readonly authenticated: boolean;
  readonly scopes: readonly (readonly string[])[] | null;
  readonly policies: readonly (readonly string[])[] | null;
}

/** What is declared in the supergraph, by `Type` and by `Type.field`. */
export type Declarations = ReadonlyMap<string, Rule>;

/** Reads every `@authenticated`, `@requiresScopes` and `@policy` of the supergraph. */
export function readDeclarations(document: DocumentNode): Declarations {
  const declarations = new Map<string, Rule>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    declare(declarations, definition.name.value, definition);
    for (const field of definition.fields ?? []) {
      declare(declarations, `${definition.name.value}.${field.name.value}`, field);
    }
  }
  return declarations;
}

function declare(
  declarations: Map<string, Rule>,
  coordinate: string,
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
): void {
  const authenticated = readArguments(node, 'authenticated').length > 0;
  const scopes = (readArguments(node, 'requiresScopes')[0]?.['scopes'] as string[][] | undefined) ?? null;
  const policies = (readArguments(node, 'policy')[0]?.['policies'] as string[][] | undefined) ?? null;
  if (authenticated || scopes || policies) declarations.set(coordinate, { authenticated, scopes, policies });
}

/** The rules that all must hold to read a field; null when nothing declares it, which nobody may read. */
export function findRules(
  declarations: Declarations,
  schema: GraphQLSchema,
  typeName: string,
  fieldName: string,
): readonly Rule[] | null {
  const type = schema.getType(typeName);
  if (isAbstractType(type)) {
    // A composer refuses declarations on interfaces: what every implementation asks must hold.
    const each = schema
      .getPossibleTypes(type)
      .map((possible) => findRules(declarations, schema, possible.name, fieldName));
    return each.includes(null) ? null : each.flatMap((rules) => rules ?? []);
  }
  const own = [declarations.get(typeName), declarations.get(`${typeName}.${fieldName}`)].filter(
    (rule) => rule !== undefined,
  );
  if (own.length === 0) return null;
  const returned = getNamedType(findFieldType(schema, typeName, fieldName) ?? undefined);
  const ofReturned = isObjectType(returned) ? declarations.get(returned.name) : undefined;
  return ofReturned ? [...own, ofReturned] : own;
}

/** Whether a rule holds for a caller, before an owner that is, or is not, the caller's own association. */
export function holds(rule: Rule, caller: Caller, isOwn: boolean): boolean {
  if (rule.authenticated && caller.role === 'public') return false;
  const hasScopes = (way: readonly string[]) => way.every((scope) => caller.scopes.includes(scope));
  const hasPolicies = (way: readonly string[]) => way.every((policy) => holdsPolicy(policy, isOwn));
  return (rule.scopes?.some(hasScopes) ?? true) && (rule.policies?.some(hasPolicies) ?? true);
}

function holdsPolicy(policy: string, isOwn: boolean): boolean {
  return policy === 'public' || (policy === 'own-association' && isOwn);
}
