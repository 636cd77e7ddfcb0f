import { resolve } from 'node:path';
import { readPersonRecord, writePersonPage } from '@tresse/association/rights';
import { defineCommand } from 'citty';
import { getCallerFolder } from '../environment.ts';
import { tell } from '../progress.ts';
import { writePrivately } from '../write-privately.ts';
import { knownOptions } from './known-options.ts';

/** `tresse export-person`: everything that an association holds of one person, for her. */
export const exportPerson = defineCommand({
  meta: {
    name: 'export-person',
    description:
      'Write all that an association holds of a person, as JSON (printed without --json or --html) or as a page',
  },
  plugins: [knownOptions],
  args: {
    slug: { type: 'positional', required: true, description: 'Which association' },
    'file-number': { type: 'string', description: 'Number of her card; - reads it from stdin', valueHint: 'n' },
    person: { type: 'string', description: 'Her id or pseudonym', valueHint: 'id' },
    html: { type: 'string', description: 'File of the page, in plain French, to read or print', valueHint: 'file' },
    json: { type: 'string', description: 'File of the JSON', valueHint: 'file' },
  },
  async run({ args }) {
    const { readPersonId, withAssociations } = await import('../rights/open-association.ts');
    await withAssociations([args.slug], async (open) => {
      const id = await readPersonId(open, args);
      const record = await readPersonRecord(open.db, open.association, id, () => new Date());
      if (!record) throw new Error(`${args.slug} has no such person.`);
      const json = `${JSON.stringify(record, null, 2)}\n`;
      if (args.html !== undefined) write(args.html, writePersonPage(record));
      if (args.json !== undefined) write(args.json, json);
      if (args.html === undefined && args.json === undefined) process.stdout.write(json);
    });
  },
});

function write(file: string, text: string): void {
  writePrivately(resolve(getCallerFolder(), file), text);
  tell(`✓ ${file}`);
}
