import { isNothingTaken } from '@tresse/kit';
import type { LheoSummary } from '@tresse/training-catalogue/import';
import { formatCount } from './progress-line.ts';

const mostShown = 10;

/** Says of a delivery of training offer what was taken with a remark, and what the source offers no more. */
export const formatLheo = (summary: LheoSummary): string[] => [
  ...formatRemarks(summary),
  ...(isNothingTaken(summary) ? [] : formatGone(summary)),
];

const formatRemarks = ({ remarks }: LheoSummary): string[] => [
  ...remarks
    .slice(0, mostShown)
    .map(({ reason, count, line }) => `  remark: ${reason} (${formatCount(count)} times, first at line ${line})`),
  ...(remarks.length > mostShown ? [`  and ${formatCount(remarks.length - mostShown)} other remarks`] : []),
];

function formatGone({ gone }: LheoSummary): string[] {
  if (!gone)
    return [
      '  not read to its end, or a formation without a name is rejected: nothing is taken for gone. Deliver it whole.',
    ];
  const count = `${formatCount(gone.count)} trainings, actions and sessions`;
  if (!gone.isBelieved)
    return [
      `  ✗ ${count} of this source are missing, more than half of a kind: none is taken for gone. Deliver it whole.`,
    ];
  return gone.count > 0 ? [`  gone: ${count} that this source offers no more`] : [];
}
