import { type Database, keepRows, removeOtherRows } from '@tresse/kit';
import { eq } from 'drizzle-orm';
import { knownAssociation } from './tables/index.ts';

/** Database down which associations the partnership knows, by slug, in place of those before. To be run in a transaction. */
export async function keepAssociations(transaction: Database, slugs: readonly string[]): Promise<void> {
  const rows = slugs.map((slug) => ({ slug }));
  await keepRows(transaction, knownAssociation, rows);
  await removeOtherRows(transaction, knownAssociation, rows);
}

/** Whether the partnership knows an association of this slug. */
export async function isAssociation(db: Database, slug: string): Promise<boolean> {
  const [row] = await db.select().from(knownAssociation).where(eq(knownAssociation.slug, slug));
  return row !== undefined;
}
