import { defineCommand } from 'citty';
import { runScript } from './scripts.ts';

/** `tresse bench`: one measurement. */
export const bench = defineCommand({
  meta: { name: 'bench', description: 'Run a measurement beside a named peer; without a name, list them' },
  args: {
    name: { type: 'positional', required: false, description: 'Which one: the name of a file of tests/bench' },
    seed: { type: 'string', valueHint: 'n', description: 'Repeat the run that printed this seed' },
    quick: { type: 'boolean', description: 'End within 45 seconds on two cores' },
  },
  async run({ args, rawArgs }) {
    process.exitCode = await runScript('bench', args.name, rawArgs);
  },
});
