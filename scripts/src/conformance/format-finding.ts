import type { Finding } from './run-conformance.ts';

/** Writes a finding for people: the promise, then each trial with what was sent and what came. */
export function formatFinding({ name, promise, ok, trials }: Finding, rank: number): string {
  const lines = trials.flatMap((trial) => [
    `     ${trial.ok ? '✓' : '✗'} sent: ${trial.sent}`,
    `       came: ${trial.came}`,
    ...(trial.ok ? [] : [`       mend: ${trial.mend}`]),
  ]);
  return [`${ok ? '✓' : '✗'} ${rank}. ${name}: ${promise}`, ...lines].join('\n');
}
