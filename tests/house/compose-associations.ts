import { readFile } from 'node:fs/promises';
import type { Association } from '@tresse/association';
import type { Bundle } from '@tresse/gateway';
import { composeSubgraphs } from '@tresse/scripts/compose';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

/** Composes a graph of these associations and of the subgraphs of the house that are none. */
export async function composeAssociations(
  associations: readonly Association[],
): Promise<Pick<Bundle, 'supergraph' | 'registry' | 'roles'>> {
  const names = ['partnership', 'territories', 'training-catalogue', 'ess-directory', 'statistics'];
  const subgraphs = await Promise.all(
    names.map(async (name) => ({ name, sdl: await read(`subgraphs/${name}/schema.graphql`) })),
  );
  const members = associations.map((association) => ({ ...association, url: 'http://127.0.0.1:1/graphql' }));
  const [ownership = '', contract = '', roles = '', processing = ''] = await Promise.all(
    ['ownership.yaml', 'association.graphql', 'roles.yaml', 'processing.yaml'].map((file) => read(`schema/${file}`)),
  );
  const composed = composeSubgraphs({ ownership, contract, subgraphs, members, roles, processing });
  if (composed.supergraphSdl === null) throw new Error(composed.problems.map(({ message }) => message).join('\n'));
  return { supergraph: composed.supergraphSdl, registry: composed.registry, roles };
}
