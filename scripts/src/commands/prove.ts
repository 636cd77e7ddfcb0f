import { defineCommand } from 'citty';
import { runScript } from './scripts.ts';

/** `tresse prove`: one promise tried with random input. */
export const prove = defineCommand({
  meta: { name: 'prove', description: 'Run a proof with random input; without a name, list them' },
  args: {
    name: { type: 'positional', required: false, description: 'Which one: the name of a file of tests/prove' },
    seed: { type: 'string', valueHint: 'n', description: 'Repeat the run that printed this seed' },
    quick: { type: 'boolean', description: 'End within 45 seconds on two cores' },
  },
  async run({ args, rawArgs }) {
    process.exitCode = await runScript('prove', args.name, rawArgs);
  },
});
