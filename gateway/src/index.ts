export { createAccess } from './access/access.ts';
export { type Roles, readRoles } from './access/roles.ts';
export { type Budgets, defaultBudgets, readDocument } from './admission/budgets.ts';
export type { Issuer } from './admission/callers.ts';
export type { ErrorCode } from './errors.ts';
export { createPreparation, type PrepareOperation } from './prepare-operation.ts';
export { type GatewaySettings, type RunningGateway, startGateway } from './start-gateway.ts';
export { readSupergraph } from './supergraph/read-supergraph.ts';
