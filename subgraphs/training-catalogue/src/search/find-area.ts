import { type Database, invalidArgument } from '@tresse/kit';
import { listCommunesOfArea } from '../db/schemes.ts';
import type { SearchMemory } from '../db/search/memory.ts';
import type { SessionFilter } from '../generated/resolvers.ts';

/** Finds the communes of the employment area that a filter names; null when it names none. Throws when it is unknown. */
export async function findArea(
  { employmentArea: code }: Pick<SessionFilter, 'employmentArea'>,
  { db, memory }: { readonly db: Database; readonly memory: SearchMemory },
): Promise<readonly string[] | null> {
  if (!code) return null;
  const communes = await memory.remember(['area', code], () => listCommunesOfArea(db, code));
  if (communes.length > 0) return communes;
  throw invalidArgument('filter.employmentArea', `No employment area has the code « ${code} »`);
}
