import { everything, invalidArgument, withinReach } from '@tresse/kit';
import { dayInParis, getQuarterPeriod } from '@tresse/kit/values';
import type { Context } from '../context.ts';
import { countEntries, countSentReferrals } from '../db/counts.ts';
import { addUpByStage } from '../domain/referral-stage.ts';

/** Counts a quarter, exactly; throws when it has not ended, since counts of a part of it would soon be wrong. */
export async function loadQuarterlyCounts(quarter: string, { db, now }: Pick<Context, 'db' | 'now'>) {
  const period = getQuarterPeriod(quarter);
  if (dayInParis(now()) < period.to)
    throw invalidArgument('quarter', `The quarter ${quarter} has not ended: ask from ${period.to} on`);
  const [sent, entries] = await withinReach(db, everything, (transaction) =>
    Promise.all([countSentReferrals(transaction, period), countEntries(transaction, period)]),
  );
  return { quarter, referrals: addUpByStage(sent).map(inDepartment), entries: entries.map(inDepartment) };
}

const inDepartment = <Count extends { readonly department: string }>({ department, ...count }: Count) => ({
  ...count,
  department: { code: department },
});
