import { type Database, everything, withinReach } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { deleteWarnings, type KeptPerson, keepWarnings, listAging, lockKept } from '../db/retention.ts';
import type { WarningRow } from '../db/tables/index.ts';
import { addMonths, type Fate, findFate, findLatestContact, foretell, type Retention } from '../domain/retention.ts';
import { type Erasing, erasePeople } from './erase-people.ts';

/**
 * What retention works with. `released` are the quarters whose statistics with this association are out, null when it is
 * counted in none.
 */
export interface Retaining extends Erasing {
  readonly db: Database;
  readonly retention: Retention;
  readonly released: ReadonlySet<string> | null;
  readonly now: () => Date;
}

/** What is done on a day, in people; `copies` are the referrals of which the training catalogue must erase its copy. */
export interface RetentionReport {
  readonly day: string;
  readonly warned: number;
  readonly warningsWithdrawn: number;
  readonly erased: number;
  readonly copies: number;
  readonly awaitingDay: number;
  readonly awaitingRelease: number;
  /** The quarters that those who await a release were counted in. */
  readonly quartersMissing: readonly string[];
}

/** Warns people, withdraws the warnings of those who came back, and erases those whose time is over, in batches. */
export async function runRetention(retaining: Retaining): Promise<RetentionReport> {
  const { now, released, retention } = retaining;
  const today = dayInParis(now());
  const report = createReport(today);
  for await (const ids of listBatches(retaining, today)) {
    await withinReach(retaining.db, everything, async (transaction) => {
      const fates = (await lockKept(transaction, ids)).map((kept) => ({
        ...kept,
        fate: findFate(kept, today, released, retention),
      }));
      for (const { fate } of fates) report.add(fate);
      report.copies(await carryOut({ ...retaining, db: transaction }, fates));
    });
  }
  return report.finish();
}

/** Tells what retention would do today and in each of the three months after, and does nothing. */
export async function foretellRetention(retaining: Retaining): Promise<RetentionReport[]> {
  const { now, released, retention } = retaining;
  const today = dayInParis(now());
  const days = [0, 1, 2, 3].map((months) => addMonths(today, months));
  const reports = days.map(createReport);
  for await (const ids of listBatches(retaining, days.at(-1) ?? today)) {
    const people = await withinReach(retaining.db, everything, (transaction) => lockKept(transaction, ids));
    for (const kept of people) {
      const fates = foretell(kept, days, released, retention);
      for (const [index, fate] of fates.entries()) if (fate) reports[index]?.add(fate);
    }
  }
  return reports.map((report) => report.finish());
}

/** Ids of those who may have to be warned or erased by a day. */
async function* listBatches({ db, retention }: Retaining, day: string): AsyncGenerator<readonly string[]> {
  const lastContact = findLatestContact(day, retention);
  for (let after = ''; ; ) {
    const ids = await withinReach(db, everything, (transaction) => listAging(transaction, lastContact, after));
    const last = ids.at(-1);
    if (last === undefined) return;
    yield ids;
    after = last;
  }
}

type Judged = KeptPerson & { readonly fate: Fate };

/** Gives how many copies must be erased elsewhere. */
async function carryOut({ db, now, slug, register }: Retaining, people: readonly Judged[]): Promise<number> {
  const at = now();
  const idsOf = (kind: Fate['kind']) => people.flatMap(({ id, fate }) => (fate.kind === kind ? [id] : []));
  const warnings = people.flatMap(({ id, warnedAt, fate }): WarningRow[] => {
    if (fate.kind === 'warn') return [{ personId: id, warnedAt: at, dueOn: fate.dueOn }];
    return fate.kind === 'await-day' && warnedAt ? [{ personId: id, warnedAt, dueOn: fate.dueOn }] : [];
  });
  await keepWarnings(db, warnings);
  await deleteWarnings(db, idsOf('withdraw-warning'));
  return erasePeople(db, idsOf('erase'), { slug, register, reason: 'RETENTION', erasedAt: at });
}

function createReport(day: string) {
  const counts = { keep: 0, 'withdraw-warning': 0, warn: 0, 'await-day': 0, 'await-release': 0, erase: 0 };
  const quarters = new Set<string>();
  let copies = 0;
  return {
    add(fate: Fate): void {
      counts[fate.kind] += 1;
      if (fate.kind === 'await-release') for (const quarter of fate.quarters) quarters.add(quarter);
    },
    copies(count: number): void {
      copies += count;
    },
    finish: (): RetentionReport => ({
      day,
      warned: counts.warn,
      warningsWithdrawn: counts['withdraw-warning'],
      erased: counts.erase,
      copies,
      awaitingDay: counts['await-day'],
      awaitingRelease: counts['await-release'],
      quartersMissing: [...quarters].toSorted(),
    }),
  };
}
