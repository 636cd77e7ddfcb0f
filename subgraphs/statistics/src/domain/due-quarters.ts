import { getQuarterBefore, getQuarterOf, getQuarterPeriod } from '@tresse/kit/values';

/** How many quarters back a release is still made. */
const quarterCount = 8;

/** Days after its end before a quarter is counted, so that what was late is in it. */
const restingDays = 15;

/** Lists the quarters to release on a day (`YYYY-MM-DD`): of the last eight, those that ended at least 15 days ago. */
export function listDueQuarters(today: string): string[] {
  const quarters: string[] = [];
  for (let quarter = getQuarterOf(today); quarters.length < quarterCount; ) {
    quarter = getQuarterBefore(quarter);
    quarters.push(quarter);
  }
  const latestEnd = new Date(Date.parse(today) - restingDays * 86_400_000).toISOString().slice(0, 10);
  return quarters.filter((quarter) => getQuarterPeriod(quarter).to <= latestEnd).toReversed();
}
