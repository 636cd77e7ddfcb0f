import { defineCommand } from 'citty';
import { tell } from '../progress.ts';
import { knownOptions } from './known-options.ts';

/** `tresse compose`: the supergraph and the registry, from the members' schemas. */
export const compose = defineCommand({
  meta: { name: 'compose', description: 'Compose the members into the supergraph and the registry of schema/' },
  plugins: [knownOptions],
  args: { check: { type: 'boolean', description: 'Write nothing; fail when a composed file is not up to date' } },
  async run({ args }) {
    process.exitCode = await composeAndTell(args.check === true);
  },
});

/** Writes the composed files, or only compares them, tells every problem and gives the exit code. */
export async function composeAndTell(check: boolean): Promise<number> {
  const { composeHouse, formatProblem } = await import('../compose/index.ts');
  const { problems } = await composeHouse(check ? { check: true } : { write: true });
  for (const problem of problems) tell(formatProblem(problem));
  return problems.length > 0 ? 1 : 0;
}
