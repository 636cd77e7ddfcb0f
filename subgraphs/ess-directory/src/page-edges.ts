import type { Connection } from '@tresse/kit';
import type { NearbyStructure } from './db/nearby-structures.ts';

/** An edge of `Commune.essStructuresNearby` as its resolver gives it: the structure is still to be loaded. */
export type NearbyStructureEdgeRow = Connection<NearbyStructure>['edges'][number];
