import { erasePersonOnRequest, replayErasures } from '@tresse/association/rights';
import { defineCommand } from 'citty';
import { tell } from '../progress.ts';
import { knownOptions } from './known-options.ts';

/** `tresse erase`: a person at her request, or again whoever a restored backup has brought back. */
export const erase = defineCommand({
  meta: {
    name: 'erase',
    description: 'Erase a person for good, or (--replay) again whoever a restored backup has brought back',
  },
  plugins: [knownOptions],
  args: {
    slug: { type: 'positional', required: true, description: 'Which association' },
    'file-number': { type: 'string', description: 'Number of her card; - reads it from stdin', valueHint: 'n' },
    person: { type: 'string', description: 'Her id or pseudonym', valueHint: 'id' },
    replay: { type: 'boolean', description: 'Erase again everybody whom the register of erasures names' },
  },
  async run({ args }) {
    const { readPersonId, withAssociations } = await import('../rights/open-association.ts');
    const now = () => new Date();
    await withAssociations([args.slug], async (open) => {
      const { db, erasing } = open;
      if (args.replay) {
        const count = await replayErasures(db, erasing, now);
        return tell(`✓ ${args.slug}: ${count} erased again`);
      }
      const copies = await erasePersonOnRequest(db, await readPersonId(open, args), { ...erasing, now });
      if (copies === null) throw new Error(`${args.slug} has no such person.`);
      tell(`✓ ${args.slug}: 1 erased, ${copies} copies to be erased elsewhere within 72 hours`);
    });
  },
});
