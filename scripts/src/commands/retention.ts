import { defineCommand } from 'citty';
import { listAssociations, loadAssociation } from '../load-association.ts';
import { tell } from '../progress.ts';
import { knownOptions } from './known-options.ts';

/** `tresse retention`: once a day, by hand or by a timer. */
export const retention = defineCommand({
  meta: {
    name: 'retention',
    description:
      'Warn of people without a contact for 23 months, and erase those without one for 24 who were warned of',
  },
  plugins: [knownOptions],
  args: {
    slug: { type: 'positional', required: false, description: 'Which association' },
    all: { type: 'boolean', description: 'Every association that refers people' },
    'dry-run': { type: 'boolean', description: 'Tell what would go today and in the next three months; write nothing' },
  },
  async run({ args }) {
    const { withAssociations } = await import('../rights/open-association.ts');
    const { formatReport, retain } = await import('../rights/retention.ts');
    const isDryRun = args['dry-run'] === true;
    await withAssociations(await listSlugs(args.slug, args.all === true), async (open) => {
      const reports = await retain(open, { isDryRun });
      for (const report of reports) for (const line of formatReport(open.association.slug, report)) tell(line);
    });
    tell(`✓ done${isDryRun ? ', nothing was written' : ''}`);
  },
});

async function listSlugs(slug: string | undefined, all: boolean): Promise<string[]> {
  if ((slug === undefined) !== all) throw new Error('Name one association, or --all.');
  if (slug !== undefined) return [slug];
  const associations = await Promise.all(listAssociations().map(loadAssociation));
  return associations.filter(({ modules }) => modules.includes('REFERRAL')).map((each) => each.slug);
}
