/** The directives that say who may read a type or a field. */
export const ACCESS_DIRECTIVES = ['authenticated', 'policy', 'requiresScopes'] as const;

/** The policies that the gateway can decide; another one would refuse everybody. */
export const KNOWN_POLICIES: readonly string[] = ['own-association', 'public'];

/** The scopes that a role can hold; another one would refuse everybody. */
export const KNOWN_SCOPES: readonly string[] = ['person:read', 'referral:read', 'referral:write', 'volunteering:read'];
