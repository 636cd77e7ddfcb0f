import { invalidArgument, withinReach } from '@tresse/kit';
import type { Context } from '../context.ts';
import { countCollective } from '../db/collective-information.ts';
import { countCourses, sumInformed } from '../db/funnel.ts';
import type { Period } from '../db/periods.ts';
import { joinFunnels } from '../domain/funnel.ts';

/** Counts how far referrals within reach have come, by period and department; throws when a period is empty. */
export async function loadReferralFunnel(periods: readonly Period[], { db: database, reach }: Context) {
  if (periods.length < 1 || periods.length > 4) throw invalidArgument('periods', 'Ask for 1 to 4 periods');
  if (periods.some(({ from, to }) => from >= to))
    throw invalidArgument('periods', 'A period is empty: to must be after from');
  const funnels = await withinReach(database, reach, async (db) =>
    joinFunnels(
      ...(await Promise.all([
        countCourses(db, reach, periods),
        sumInformed(db, reach, periods),
        countCollective(db, reach, periods),
      ])),
    ),
  );
  return periods.flatMap((asked, index) =>
    funnels
      .filter(({ period }) => period === index)
      .map(({ department, ...counts }) => ({ ...asked, ...counts, department: { code: department } })),
  );
}
