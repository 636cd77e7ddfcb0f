import { invalidArgument, withinReach } from '@tresse/kit';
import type { Context } from '../context.ts';
import { countEndings } from '../db/endings.ts';
import type { Period } from '../db/periods.ts';
import { addUpEndings, type Ending } from '../domain/endings.ts';

/** Counts how referrals within reach ended without success in a period; throws when it is empty. */
export async function loadReferralEndings(period: Period, { db: database, reach }: Context): Promise<Ending[]> {
  if (period.from >= period.to) throw invalidArgument('to', 'The period is empty: to must be after from');
  return addUpEndings(await withinReach(database, reach, (db) => countEndings(db, reach, period)));
}
