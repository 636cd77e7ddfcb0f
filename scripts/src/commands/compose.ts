import { defineCommand } from 'citty';
import { tell } from '../progress.ts';
import { knownOptions } from './known-options.ts';

/** `tresse compose`: the supergraph and the registry, from the members' schemas. */
export const compose = defineCommand({
  meta: { name: 'compose', description: 'Compose the members into the supergraph and the registry of schema/' },
  plugins: [knownOptions],
  args: { check: { type: 'boolean', description: 'Write nothing; fail when a composed file is not up to date' } },
  async run({ args }) {
    const { composeHouse, formatProblem } = await import('../compose/index.ts');
    const { problems } = await composeHouse(args.check ? { check: true } : { write: true });
    for (const problem of problems) tell(formatProblem(problem));
    process.exitCode = problems.length > 0 ? 1 : 0;
  },
});
