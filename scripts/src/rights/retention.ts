import { foretellRetention, type RetentionReport, runRetention } from '@tresse/association/rights';
import { openDatabase } from '@tresse/kit';
import { listReleasedQuarters } from '@tresse/statistics/collect';
import { formatCount } from '../imports/progress-line.ts';
import type { OpenAssociation } from './open-association.ts';

/** Does, or in a dry run foretells, what retention asks of an association; gives a report for each day. */
export async function retain(
  open: OpenAssociation,
  { isDryRun }: { readonly isDryRun: boolean },
): Promise<RetentionReport[]> {
  const { association, db, erasing } = open;
  const released = await listReleased(open);
  const retaining = { ...erasing, db, released, retention: association.retention, now: () => new Date() };
  return isDryRun ? foretellRetention(retaining) : [await runRetention(retaining)];
}

/** The quarters of which a release counts the association; null when it is counted in none, since it offers no counts. */
async function listReleased({ association, databases }: OpenAssociation): Promise<ReadonlySet<string> | null> {
  if (!association.modules.includes('STATISTICS')) return null;
  const urls = databases['statistics'];
  if (!urls) throw new Error('The database of the statistics is not known.');
  const database = openDatabase(urls.applicationUrl, { poolSize: 1 });
  try {
    return new Set(await listReleasedQuarters(database.db, association.slug));
  } finally {
    await database.close();
  }
}

/** Says in one line what retention does on a day, and in a second one what it waits for. */
export function formatReport(slug: string, report: RetentionReport): string[] {
  const { day, warned, warningsWithdrawn, erased, copies, awaitingDay, awaitingRelease, quartersMissing } = report;
  const counts = Object.entries({
    warned,
    'warnings withdrawn': warningsWithdrawn,
    erased,
    'copies to be erased elsewhere': copies,
    'warned before': awaitingDay,
    'waiting for statistics': awaitingRelease,
  });
  const told = counts.map(([what, count]) => `${formatCount(count)} ${what}`).join(', ');
  const wait = quartersMissing.map((quarter) => `npm run tresse -- collect --quarter ${quarter}`).join('; ');
  return [`${slug}, ${day}: ${told}`, ...(wait ? [`  not released yet: ${quartersMissing.join(', ')}. ${wait}`] : [])];
}
