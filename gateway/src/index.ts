export { type Budgets, defaultBudgets } from './admission/budgets.ts';
export type { Issuer } from './admission/callers.ts';
export type { ErrorCode } from './errors.ts';
export { type GatewaySettings, type RunningGateway, startGateway } from './start-gateway.ts';
