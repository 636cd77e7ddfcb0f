export { migrate } from './migrate.ts';
export { subgraph } from './subgraph.ts';
