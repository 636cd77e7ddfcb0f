import { invalidArgument, withinReach } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import type { Context } from '../context.ts';
import { countConsentsGivenBy, countDue, listLatestDeliveries, rateCenters, ratePeople } from '../db/data-health.ts';
import { addMonths } from '../domain/retention.ts';

/** Tells how whole and fresh the data are; consents count that are `consentMonths` old within a month. */
export async function loadDataHealth(consentMonths: number, { association, db: database, now, reach }: Context) {
  if (consentMonths < 2 || consentMonths > 60)
    throw invalidArgument('consentMonths', `${consentMonths} months; ask for 2 to 60`);
  const latestGiven = addMonths(dayInParis(now()), 1 - consentMonths);
  return withinReach(database, reach, async (db) => {
    const [deliveries, [centers], [people], [consents], [due]] = await Promise.all([
      listLatestDeliveries(db, association.slug),
      rateCenters(db, reach),
      ratePeople(db, reach),
      countConsentsGivenBy(db, reach, latestGiven),
      countDue(db, reach),
    ]);
    return { expiringConsentCount: 0, dueForErasureCount: 0, ...centers, ...people, ...consents, ...due, deliveries };
  });
}
