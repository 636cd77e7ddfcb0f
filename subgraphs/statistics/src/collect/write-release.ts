import { listDepartments } from '@tresse/reference';
import { fetchFrozenCounts } from '../db/frozen-counts.ts';
import { insertRelease, lockVersions } from '../db/releases.ts';
import { makeEntryCube, makeReferralCube } from '../domain/cubes.ts';
import { THRESHOLD } from '../domain/protect.ts';
import type { Collecting } from './collecting.ts';

/** Writes a new version of a quarter when the associations whose counts are frozen are others than in the last one. */
export function writeRelease({ db, members, now }: Collecting, quarter: string): Promise<string | null> {
  return db.transaction(async (transaction) => {
    const versions = await lockVersions(transaction, quarter);
    const frozen = await fetchFrozenCounts(transaction, quarter);
    const contributors = frozen.map(({ association }) => association);
    if (contributors.join() === (versions.at(-1)?.contributors ?? []).join()) return null;
    const counts = new Map(frozen.map((row) => [row.association, row.counts]));
    const departments = listDepartments().map(({ code }) => code);
    const version = versions.length + 1;
    const id = `${quarter}.${version}`;
    await insertRelease(transaction, {
      id,
      quarter,
      version,
      releasedAt: now(),
      threshold: THRESHOLD,
      contributors,
      missingPartners: members.map(({ slug }) => slug).filter((slug) => !counts.has(slug)),
      referralsByStage: makeReferralCube(departments, counts),
      entries: makeEntryCube(
        departments,
        counts,
        versions.map(({ entries }) => entries),
      ),
    });
    return id;
  });
}
