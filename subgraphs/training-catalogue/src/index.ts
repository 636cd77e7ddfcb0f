export type { Context } from './context.ts';
export type { DeliverySettings, LinkSettings } from './deliver/index.ts';
export { migrate } from './migrate.ts';
export { createCatalogueSubgraph, subgraph } from './subgraph.ts';
