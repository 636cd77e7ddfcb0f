import { defineCommand } from 'citty';
import { knownOptions } from './known-options.ts';

/** `tresse compose`: the supergraph and the registry, from the members' schemas. */
export const compose = defineCommand({
  meta: { name: 'compose', description: 'Compose the members into schema/supergraph.graphql and schema/registry.json' },
  plugins: [knownOptions],
  args: { check: { type: 'boolean', description: 'Write nothing; fail when the two files are not up to date' } },
  async run({ args }) {
    const { composeHouse } = await import('../compose/index.ts');
    await composeHouse({ check: args.check === true });
  },
});
