/** The directives that say who may read a type or a field. */
export const ACCESS_DIRECTIVES = ['authenticated', 'policy', 'requiresScopes'] as const;

/** The policies that the gateway can decide; another one would refuse everybody. */
export const KNOWN_POLICIES: readonly string[] = ['own-association', 'public'];

/** The scopes of those who ask subgraphs with keys of their own: services, delivering associations; no role may hold one. */
export const SERVICE_SCOPES: readonly string[] = ['referral:answer', 'referral:deliver', 'statistics:collect'];
