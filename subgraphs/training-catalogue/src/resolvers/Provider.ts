import { checkPageSize, decodeCursor, toConnection } from '@tresse/kit';
import type { TitlePosition } from '../db/providers.ts';
import type { ProviderResolvers } from '../generated/resolvers.ts';

/** A provider: its columns as they are, its trainings a page at a time. */
export const Provider: ProviderResolvers = {
  __resolveReference: ({ siret }, { loaders }) => loaders.provider.load(siret),
  async trainings({ siret }, { first, after }, { loaders }) {
    const page = { limit: checkPageSize(first) + 1, after: decodeTitlePosition(after) };
    const listed = await loaders.trainingsOfProvider.load(siret, page);
    return toConnection(listed, first, ({ titleKey, id }) => [titleKey, id]);
  },
};

function decodeTitlePosition(cursor: string | null | undefined): TitlePosition | null {
  const position = decodeCursor(cursor, 2);
  return position && [String(position[0]), String(position[1])];
}
