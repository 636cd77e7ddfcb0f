/** The directives that say who may read a type or a field. */
export const ACCESS_DIRECTIVES = ['authenticated', 'policy', 'requiresScopes'] as const;

/** The policies that the gateway can decide; another one would refuse everybody. */
export const KNOWN_POLICIES: readonly string[] = ['own-association', 'public'];

/** The scopes of services, which ask subgraphs with keys of their own; no role may hold one. */
export const SERVICE_SCOPES: readonly string[] = ['statistics:collect'];
