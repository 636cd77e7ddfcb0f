import type { Database } from '@tresse/kit';
import { findErasures } from '../db/erasure.ts';
import { describeErased, hashPerson, staysErased } from '../domain/erasure.ts';
import type { Refusal } from './table-import.ts';

/** Finds the rows that tell of people who were erased; `about` gives whom a row tells of, and since when that is known. */
export async function refuseErased<Row>(
  db: Database,
  rows: readonly Row[],
  about: (row: Row) => { readonly personId: string; readonly day: string },
): Promise<Map<Row, Refusal>> {
  const told = rows.map((row) => ({ row, day: about(row).day, hash: hashPerson(about(row).personId) }));
  const erasures = await findErasures(
    db,
    told.map(({ hash }) => hash),
  );
  const byHash = new Map(erasures.map((erasure) => [erasure.personHash, erasure]));
  const refused = new Map<Row, Refusal>();
  for (const { row, day, hash } of told) {
    const erasure = byHash.get(hash);
    if (erasure && staysErased(erasure, day)) refused.set(row, { ...describeErased(erasure), isErased: true });
  }
  return refused;
}
