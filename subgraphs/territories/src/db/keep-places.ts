import { addUpKept, type Database, type KeptRows, keepRows, removeOtherRows } from '@tresse/kit';
import { commune, department, epci, region } from './tables.ts';

/** All places of the region that this hub holds; of a commune all but its employment area. */
export interface RegionPlaces {
  readonly regions: readonly (typeof region.$inferInsert)[];
  readonly departments: readonly (typeof department.$inferInsert)[];
  readonly epcis: readonly (typeof epci.$inferInsert)[];
  readonly communes: readonly Omit<typeof commune.$inferInsert, 'employmentAreaCode'>[];
}

/** Makes the database hold these places and no others, all or nothing; says how many rows it touched. */
export function keepPlaces(db: Database, { regions, departments, epcis, communes }: RegionPlaces): Promise<KeptRows> {
  return db.transaction(async (transaction) => {
    const { created, changed } = addUpKept([
      await keepRows(transaction, region, regions),
      await keepRows(transaction, department, departments),
      await keepRows(transaction, epci, epcis),
      await keepRows(transaction, commune, communes),
    ]);
    const removed = [
      await removeOtherRows(transaction, commune, communes),
      await removeOtherRows(transaction, epci, epcis),
      await removeOtherRows(transaction, department, departments),
      await removeOtherRows(transaction, region, regions),
    ];
    return { created, changed: changed + removed.reduce((sum, each) => sum + each, 0) };
  });
}
