import { runSubgraph } from '@tresse/kit';
import { findCommune } from '@tresse/reference';
import { readDeliverySettings, readLinkSettings } from './deliver/index.ts';
import { createCatalogueSubgraph } from './subgraph.ts';

// Loads the communes now (0.2 s), so that the first request does not wait for them.
findCommune('33063');
await runSubgraph(createCatalogueSubgraph(readDeliverySettings(), readLinkSettings()));
