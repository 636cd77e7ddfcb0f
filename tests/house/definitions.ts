import { join } from 'node:path';
import { createAssociationSubgraph } from '@tresse/association';
import type { SubgraphContext, SubgraphDefinition } from '@tresse/kit';
import { loadAssociation } from '@tresse/scripts/associations';
import { listMembers } from '@tresse/scripts/house';

/** A definition whose context only its own resolvers know. */
export type AnyDefinition = SubgraphDefinition<SubgraphContext>;

/** Loads the definition of every subgraph of the house. */
export async function listDefinitions(): Promise<AnyDefinition[]> {
  return Promise.all(
    listMembers().map(async (member) => {
      if (member.kind === 'association')
        return createAssociationSubgraph(await loadAssociation(member)) as AnyDefinition;
      const { subgraph } = (await import(join(member.folder, 'src', 'subgraph.ts'))) as { subgraph: AnyDefinition };
      return subgraph;
    }),
  );
}
