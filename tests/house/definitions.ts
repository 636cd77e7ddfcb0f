import { join } from 'node:path';
import { createAssociationSubgraph, type DeliverySettings } from '@tresse/association';
import type { SubgraphContext, SubgraphDefinition } from '@tresse/kit';
import { loadAssociation } from '@tresse/scripts/associations';
import { listMembers } from '@tresse/scripts/house';
import {
  type DeliverySettings as AnswerDeliverySettings,
  createCatalogueSubgraph,
  type LinkSettings,
} from '@tresse/training-catalogue';

/** A definition whose context only its own resolvers know. */
export type AnyDefinition = SubgraphDefinition<SubgraphContext>;

/** With what the catalogue of a house delivers answers and mails links. */
export interface CatalogueWork {
  readonly delivery: AnswerDeliverySettings;
  readonly links: LinkSettings;
}

/** Loads the definition of every subgraph of the house; an association delivers where `findDelivery` says how. */
export async function listDefinitions(
  findDelivery: (slug: string) => DeliverySettings | null = () => null,
  catalogue: CatalogueWork | null = null,
): Promise<AnyDefinition[]> {
  return Promise.all(
    listMembers().map(async (member) => {
      if (member.kind === 'association') {
        const association = await loadAssociation(member);
        return createAssociationSubgraph(association, { delivery: findDelivery(member.name) }) as AnyDefinition;
      }
      if (member.name === 'training-catalogue' && catalogue)
        return createCatalogueSubgraph(catalogue.delivery, catalogue.links) as unknown as AnyDefinition;
      const { subgraph } = (await import(join(member.folder, 'src', 'subgraph.ts'))) as { subgraph: AnyDefinition };
      return subgraph;
    }),
  );
}
