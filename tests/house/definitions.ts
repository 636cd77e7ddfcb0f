import { join } from 'node:path';
import { type Association, createAssociationSubgraph, type DeliverySettings } from '@tresse/association';
import type { SubgraphContext, SubgraphDefinition } from '@tresse/kit';
import { listMembers } from '@tresse/scripts/house';

/** A definition whose context only its own resolvers know. */
export type AnyDefinition = SubgraphDefinition<SubgraphContext>;

/** Loads the definition of every subgraph of the house; an association delivers where `findDelivery` says how. */
export async function listDefinitions(
  findDelivery: (slug: string) => DeliverySettings | null = () => null,
): Promise<AnyDefinition[]> {
  return Promise.all(
    listMembers().map(async ({ kind, folder }) => {
      if (kind === 'association') {
        const { association } = (await import(join(folder, 'src', 'association.ts'))) as { association: Association };
        return createAssociationSubgraph(association, { delivery: findDelivery(association.slug) }) as AnyDefinition;
      }
      const { subgraph } = (await import(join(folder, 'src', 'subgraph.ts'))) as { subgraph: AnyDefinition };
      return subgraph;
    }),
  );
}
