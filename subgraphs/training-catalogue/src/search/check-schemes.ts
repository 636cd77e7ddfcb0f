import { type Database, invalidArgument } from '@tresse/kit';
import { listSchemes } from '../db/schemes.ts';
import type { SearchMemory } from '../db/search/memory.ts';
import type { SessionFilter } from '../generated/resolvers.ts';

/** Checks the codes of schemes and objectives that a filter names; throws with the first that no scheme bears. */
export async function checkSchemes(
  { schemes, schemeObjectives }: Pick<SessionFilter, 'schemes' | 'schemeObjectives'>,
  { db, memory }: { readonly db: Database; readonly memory: SearchMemory },
): Promise<void> {
  if (!schemes?.length && !schemeObjectives?.length) return;
  const known = await memory.remember(['schemes'], () => listSchemes(db));
  const objectives = known.flatMap((scheme) => scheme.objectives);
  const unknown = findUnknown(schemes, known);
  if (unknown !== undefined) throw invalidArgument('filter.schemes', `No scheme has the code « ${unknown} »`);
  const aimless = findUnknown(schemeObjectives, objectives);
  if (aimless !== undefined)
    throw invalidArgument('filter.schemeObjectives', `No scheme has an objective of the code « ${aimless} »`);
}

const findUnknown = (
  codes: readonly string[] | null | undefined,
  known: readonly { readonly code: string }[],
): string | undefined => codes?.find((wanted) => known.every(({ code }) => code !== wanted));
