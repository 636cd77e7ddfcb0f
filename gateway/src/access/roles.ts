const field = ['volunteering:read', 'person:read', 'referral:read', 'referral:write'] as const;
const headcounts = ['volunteering:read'] as const;
const none = [] as const;

/** The scopes of each role. Analysts and managers never reach a person. */
const scopesByRole = new Map<string, readonly string[]>([
  ['volunteer', field],
  ['center-lead', field],
  ['department-coordinator', field],
  ['regional-delegate', headcounts],
  ['region-analyst', headcounts],
  ['region-manager', headcounts],
  ['training-provider', none],
  ['accredited-prescriber', none],
  ['partner-developer', none],
  ['public', none],
]);

const explorers = new Set(['region-analyst', 'partner-developer']);

/** Finds the scopes of a role; null when the hub does not know the role. */
export function findScopes(role: string): readonly string[] | null {
  return scopesByRole.get(role) ?? null;
}

/** Every role that the hub knows, the public last. */
export const listRoles = (): string[] => [...scopesByRole.keys()];

/** The roles that hold a scope, for messages. */
export function listRolesWith(scope: string): string[] {
  return [...scopesByRole].filter(([, scopes]) => scopes.includes(scope)).map(([role]) => role);
}

/** Whether a role may look at the schema and at plans in production. */
export function canExplore(role: string): boolean {
  return explorers.has(role);
}
