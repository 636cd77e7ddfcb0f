export type { Context } from './context.ts';
export { migrate } from './migrate.ts';
export { createCatalogueSubgraph, subgraph } from './subgraph.ts';
