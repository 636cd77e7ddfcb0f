import type { Roles } from './roles.ts';
import type { Rule } from './rules.ts';

/** Says in words what it takes to satisfy all the rules of a field; null stands for a field that nothing declares. */
export function describeNeeds(rules: readonly Rule[] | null, roles: Roles): string {
  if (!rules) return 'nobody may read it: nothing declares who may';
  const needs = new Set<string>();
  for (const rule of rules) {
    if (rule.authenticated) needs.add('a signed-in caller');
    if (rule.scopes) needs.add(rule.scopes.map((way) => describeScopes(way, roles)).join(' or '));
    if (rule.policies && !rule.policies.some((way) => way.every((policy) => policy === 'public'))) {
      needs.add(rule.policies.map((way) => way.map(describePolicy).join(' with ')).join(' or '));
    }
  }
  return `it takes ${[...needs].join(' and ')}`;
}

function describeScopes(way: readonly string[], { listHolders }: Roles): string {
  return way.map((scope) => `the scope ${scope} (${listHolders(scope).join(', ') || 'no role'})`).join(' with ');
}

function describePolicy(policy: string): string {
  return policy === 'own-association' ? 'a member of the association that owns it' : `the policy ${policy}`;
}
