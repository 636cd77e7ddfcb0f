import type { ImportSummary } from '@tresse/kit';

const mostShown = 20;

/** Says in one line what an import did. */
export function formatSummary({ importer, source, read, created, changed, rejections }: ImportSummary): string {
  return `${importer}, ${source}: ${read} read, ${created} new, ${changed} changed, ${rejections.length} rejected`;
}

/** Says of the first rejected records where they stand, why, and how to mend them; the database keeps them all. */
export function formatRejections({ rejections }: ImportSummary): string[] {
  const shown = rejections.slice(0, mostShown).map(({ line, reason, mend }) => {
    return `  line ${line ?? '?'}: ${reason}. ${mend}.`;
  });
  const rest = rejections.length - shown.length;
  return rest > 0 ? [...shown, `  and ${rest} more, in the table rejected_record`] : shown;
}
