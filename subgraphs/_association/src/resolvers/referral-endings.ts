import { withinReach } from '@tresse/kit';
import type { Context } from '../context.ts';
import { countEndings } from '../db/endings.ts';
import type { Period } from '../db/periods.ts';
import { addUpEndings, type Ending } from '../domain/endings.ts';
import { checkPeriod } from './check-period.ts';

/** Counts how referrals within reach ended without success in a period; throws when it is empty. */
export async function loadReferralEndings(asked: Period, { db: database, reach }: Context): Promise<Ending[]> {
  const period = checkPeriod(asked);
  return addUpEndings(await withinReach(database, reach, (db) => countEndings(db, reach, period)));
}
