import { defineCommand } from 'citty';
import { knownOptions } from './known-options.ts';

/** `tresse start`: the whole house on this machine. */
export const start = defineCommand({
  meta: {
    name: 'start',
    description:
      'Start the whole house: databases, demonstration data, every subgraph, the development issuer and the gateway. ' +
      'PORT chooses the port of the gateway (4000; 0 for any free one)',
  },
  plugins: [knownOptions],
  args: {
    once: { type: 'boolean', description: "Run the analyst's demonstration query, print its JSON answer and stop" },
    fresh: { type: 'boolean', description: 'Drop the embedded databases first and begin from empty data' },
  },
  async run({ args }) {
    const { runHouse } = await import('../start/run-house.ts');
    // Ends even when a step that was given up still runs.
    process.exit(await runHouse({ once: args.once === true, fresh: args.fresh === true }));
  },
});
