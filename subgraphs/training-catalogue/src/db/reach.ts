import { type AnyColumn, eq, type SQL, sql } from 'drizzle-orm';
import type { GrantReach } from '../domain/reach.ts';

/** Whose a row is: the association's, the body's. */
interface Owners {
  readonly association: AnyColumn;
  readonly siret: AnyColumn;
}

/** The condition that a row concerns whoever asks, in SQL beside the policies of the database; undefined for all rows. */
export function isConcerned(reach: GrantReach, { association, siret }: Owners): SQL | undefined {
  switch (reach.kind) {
    case 'region':
      return undefined;
    case 'member':
      return eq(association, reach.association);
    case 'provider':
      return eq(siret, reach.provider);
    case 'anybody':
      return sql`false`;
  }
}
