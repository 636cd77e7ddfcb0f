import type { Supergraph } from '../supergraph/read-supergraph.ts';
import type { Caller } from './caller.ts';
import { describeNeeds } from './describe-needs.ts';
import type { Roles } from './roles.ts';
import { findRules, holds, type Rule, readDeclarations } from './rules.ts';

/** Answers who may read what in one supergraph. */
export interface Access {
  /** Whether the caller may read the field at all, whoever owns what it is read from. */
  canRead(caller: Caller, typeName: string, fieldName: string): boolean;
  /** Whether the caller may read the field from this owner. */
  canReadFrom(caller: Caller, owner: string, typeName: string, fieldName: string): boolean;
  /** Which rules the caller satisfies: callers with the same signature see the same graph, up to their own association. */
  signatureOf(caller: Caller): string;
  /** What it takes to read the field, in words. */
  needsOf(typeName: string, fieldName: string): string;
}

/** Creates the access rules of a supergraph; what nothing declares is read by nobody. */
export function createAccess(supergraph: Supergraph, roles: Roles): Access {
  const declarations = readDeclarations(supergraph.document);
  const rulesByField = new Map<string, readonly Rule[] | null>();
  const rulesOf = (typeName: string, fieldName: string) => {
    const coordinate = `${typeName}.${fieldName}`;
    if (!rulesByField.has(coordinate)) {
      rulesByField.set(coordinate, findRules(declarations, supergraph.schema, typeName, fieldName));
    }
    return rulesByField.get(coordinate) ?? null;
  };
  const distinct = [...new Map([...declarations.values()].map((rule) => [JSON.stringify(rule), rule])).values()];
  const permits = (caller: Caller, isOwn: boolean, typeName: string, fieldName: string) =>
    rulesOf(typeName, fieldName)?.every((rule) => holds(rule, caller, isOwn)) ?? false;
  return {
    canRead: (caller, typeName, fieldName) => permits(caller, caller.association !== undefined, typeName, fieldName),
    canReadFrom: (caller, owner, typeName, fieldName) =>
      permits(caller, caller.association === owner, typeName, fieldName),
    signatureOf: (caller) =>
      distinct.map((rule) => (holds(rule, caller, caller.association !== undefined) ? '1' : '0')).join(''),
    needsOf: (typeName, fieldName) => describeNeeds(rulesOf(typeName, fieldName), roles),
  };
}
