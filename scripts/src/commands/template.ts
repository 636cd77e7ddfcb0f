import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineCommand, type SubCommandsDef } from 'citty';
import { getCallerFolder } from '../environment.ts';
import { tell } from '../progress.ts';
import { knownOptions } from './known-options.ts';

const subCommands: SubCommandsDef = {
  association: defineCommand({
    meta: {
      name: 'association',
      description: "A workbook (.xlsx) for an association's tables, with the words it takes",
    },
    plugins: [knownOptions],
    args: {
      slug: { type: 'positional', required: true, description: 'Which association' },
      file: { type: 'positional', required: true, description: 'The workbook to write; none may be there' },
    },
    async run({ args }) {
      const [{ writeTemplate }, { getAssociation }] = await Promise.all([
        import('@tresse/association/import'),
        import('../load-association.ts'),
      ]);
      const path = resolve(getCallerFolder(), args.file);
      if (!path.endsWith('.xlsx')) throw new Error(`${path} does not end in .xlsx.`);
      if (existsSync(path)) throw new Error(`${path} exists already.`);
      await writeTemplate(path, await getAssociation(args.slug));
      tell(`✓ ${path}`);
    },
  }),
};

/** `tresse template`: what partners fill in. */
export const template = defineCommand({
  meta: { name: 'template', description: 'Write a workbook for a partner to fill in and have imported' },
  subCommands,
});
