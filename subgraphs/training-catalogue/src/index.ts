export type { Context } from './context.ts';
export { migrate } from './migrate.ts';
export { subgraph } from './subgraph.ts';
