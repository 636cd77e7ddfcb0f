import { runSubgraph } from '@tresse/kit';
import { subgraph } from './subgraph.ts';

await runSubgraph(subgraph);
