import { defineCommand } from 'citty';
import { getAssociation } from '../load-association.ts';
import { tell } from '../progress.ts';
import { withDatabases } from '../start/databases.ts';
import { knownOptions } from './known-options.ts';

/** `tresse notices`: what those who hold copies were told, and have not acknowledged yet. */
export const notices = defineCommand({
  meta: {
    name: 'notices',
    description: 'List the notices of withdrawals and erasures that are open; fails when one is overdue',
  },
  plugins: [knownOptions],
  args: { slug: { type: 'positional', required: true, description: 'Which association' } },
  async run({ args }) {
    const { formatNotice, listOpen } = await import('../list-notices.ts');
    const { slug } = await getAssociation(args.slug);
    const now = new Date();
    const open = await withDatabases((databases) => listOpen(databases[slug]?.applicationUrl ?? ''));
    for (const notice of open) process.stdout.write(`${formatNotice(notice, now)}\n`);
    const overdueCount = open.filter(({ dueAt }) => dueAt < now).length;
    tell(`${overdueCount === 0 ? '✓' : '✗'} ${slug}: ${open.length} open, ${overdueCount} of them overdue`);
    if (overdueCount > 0) process.exitCode = 1;
  },
});
