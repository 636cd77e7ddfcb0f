import type { ImportSummary } from '@tresse/kit';

const mostShown = 20;

/** Says in one line what an import did. */
export function formatSummary(summary: ImportSummary): string {
  const { importer, source, resumedAfter, read, created, changed, rejectedCount } = summary;
  const resumed = resumedAfter > 0 ? `, continued after record ${resumedAfter}` : '';
  return `${importer}, ${source}: ${read} read, ${created} new, ${changed} changed, ${rejectedCount} rejected${resumed}`;
}

/** Says of the first rejected records where they stand, why, and how to mend them; the database keeps them all. */
export function formatRejections({ rejectedCount, rejections }: ImportSummary): string[] {
  const shown = rejections.slice(0, mostShown).map(({ line, reason, mend }) => {
    return `  line ${line ?? '?'}: ${reason}. ${mend}.`;
  });
  const rest = rejectedCount - shown.length;
  return rest > 0 ? [...shown, `  and ${rest} more, in the table rejected_record`] : shown;
}
