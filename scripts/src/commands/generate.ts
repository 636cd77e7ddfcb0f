import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { checkout } from '../house.ts';
import { getTool, runProgram } from '../programs.ts';
import { tell } from '../progress.ts';
import { knownOptions } from './known-options.ts';

/** `tresse generate`: the resolver types of every subgraph, from its schema. */
export const generate = defineCommand({
  meta: { name: 'generate', description: 'Generate the resolver types from the schemas' },
  plugins: [knownOptions],
  args: { check: { type: 'boolean', description: 'Fail when a generated file was not up to date' } },
  async run({ args }) {
    const before = readGenerated();
    const code = await runProgram(getTool('graphql-codegen'), ['--config', 'codegen.ts']);
    const after = readGenerated();
    const changed = [...after.keys(), ...before.keys()].filter((file) => before.get(file) !== after.get(file));
    if (args.check) for (const file of new Set(changed)) tell(`✗ ${file} was not up to date`);
    process.exitCode = code === 0 && args.check && changed.length > 0 ? 1 : code;
  },
});

/** Contents by path. Compared instead of asking git, so that the check also holds before a commit. */
function readGenerated(): Map<string, string> {
  const files = globSync('{gateway,subgraphs/*,scripts,tests}/src/**/generated/**/*.*', { cwd: checkout });
  return new Map(files.map((file) => [file, readFileSync(join(checkout, file), 'utf8')]));
}
