import { defineCommand } from 'citty';
import { getAssociation } from '../load-association.ts';
import { tell } from '../progress.ts';
import { withDatabases } from '../start/databases.ts';
import { knownOptions } from './known-options.ts';

/** `tresse answers`: answers that an association could not take when they came. */
export const answers = defineCommand({
  meta: {
    name: 'answers',
    description: 'List the answers to referrals that were set aside, with the reason',
  },
  plugins: [knownOptions],
  args: {
    slug: { type: 'positional', required: true, description: 'Which association' },
    replay: { type: 'boolean', description: 'Take those that may follow now where their referral stands' },
  },
  async run({ args }) {
    const { formatAnswer, workOnAnswers } = await import('../set-aside-answers.ts');
    const { slug } = await getAssociation(args.slug);
    const isReplay = args.replay === true;
    const { taken, left } = await withDatabases((databases) =>
      workOnAnswers(databases[slug]?.applicationUrl ?? '', { isReplay }),
    );
    for (const answer of left) process.stdout.write(`${formatAnswer(answer)}\n`);
    tell(`✓ ${slug}: ${isReplay ? `${taken.length} taken now, ` : ''}${left.length} set aside`);
  },
});
