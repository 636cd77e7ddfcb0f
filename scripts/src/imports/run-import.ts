import { type ImportSummary, isNothingTaken } from '@tresse/kit';
import { listMembers } from '../house.ts';
import { tell } from '../progress.ts';
import { withDatabases } from '../start/databases.ts';
import { migrateAll } from '../start/migrations.ts';
import { formatRejections, formatSummary } from './format-summary.ts';
import type { Importing } from './importers.ts';
import { formatDuration, watchImport } from './progress-line.ts';

/** How to import: a dry run tells what would come of it, and writes nothing. */
export interface ImportOptions {
  readonly isDryRun?: boolean | undefined;
}

/** Runs an importer on the house's databases, tells how far it is and what came of it; fails only when nothing could be taken. */
export async function runImport(
  act: (importing: Importing) => Promise<ImportSummary[]>,
  { isDryRun = false }: ImportOptions,
): Promise<void> {
  await withDatabases(async (databases) => {
    await migrateAll(listMembers(), databases);
    const begin = performance.now();
    const summaries = await watchImport((progress) => act({ databases, progress, isDryRun }));
    for (const summary of summaries)
      tell([formatSummary(summary), ...formatRejections(summary), ...(summary.notes ?? [])].join('\n'));
    const took = formatDuration((performance.now() - begin) / 1000);
    const isInVain = summaries.every(isNothingTaken);
    if (isInVain) process.exitCode = 1;
    tell(`${isInVain ? '✗ nothing could be taken' : '✓ done'} in ${took}${isDryRun ? ', nothing was written' : ''}`);
  });
}
