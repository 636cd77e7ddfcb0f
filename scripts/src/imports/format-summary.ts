import type { ImportSummary } from '@tresse/kit';
import { formatCount } from './progress-line.ts';

const mostShown = 20;

/** Says in one line what an import did. */
export function formatSummary(summary: ImportSummary): string {
  const { importer, source, resumedAfter, read, created, changed, rejectedCount } = summary;
  const unchanged = Math.max(0, read - created - changed - rejectedCount);
  const counts = Object.entries({ read, new: created, changed, unchanged, rejected: rejectedCount });
  const told = counts.map(([what, count]) => `${formatCount(count)} ${what}`).join(', ');
  const resumed = resumedAfter > 0 ? `, continued after record ${formatCount(resumedAfter)}` : '';
  return `${importer}, ${source}: ${told}${resumed}`;
}

/** Says of the first rejected records where they stand, why, and how to mend them, and where they all are. */
export function formatRejections({ importer, source, rejectedCount, rejections }: ImportSummary): string[] {
  const shown = rejections.slice(0, mostShown).map(({ line, reason, mend }) => {
    return `  line ${line ?? '?'}: ${reason}. ${mend}.`;
  });
  const rest = rejectedCount - shown.length;
  if (rest <= 0) return shown;
  const where = `table rejected_record, importer '${importer}', source '${source}'`;
  return [...shown, `  and ${formatCount(rest)} more: ${where}`];
}
