import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { checkout } from '../house.ts';
import { getTool, runProgram } from '../programs.ts';
import { tell } from '../progress.ts';
import { composeAndTell } from './compose.ts';
import { knownOptions } from './known-options.ts';

/** `tresse generate`: what is made from the schemas: what they compose to, then the types of resolvers and operations. */
export const generate = defineCommand({
  meta: {
    name: 'generate',
    description: 'Compose the schemas, then generate the types of resolvers and of operations',
  },
  plugins: [knownOptions],
  args: { check: { type: 'boolean', description: 'Fail when a generated file was not up to date' } },
  async run({ args }) {
    const check = args.check === true;
    const composed = await composeAndTell(check);
    const types = await generateTypes(check);
    process.exitCode = types || composed;
  },
});

async function generateTypes(check: boolean): Promise<number> {
  const before = readGenerated();
  const code = await runProgram(getTool('graphql-codegen'), ['--config', 'codegen.ts']);
  const after = readGenerated();
  const changed = [...after.keys(), ...before.keys()].filter((file) => before.get(file) !== after.get(file));
  if (check) for (const file of new Set(changed)) tell(`✗ ${file} was not up to date`);
  return code === 0 && check && changed.length > 0 ? 1 : code;
}

/** Contents by path. Compared instead of asking git, so that the check also holds before a commit. */
function readGenerated(): Map<string, string> {
  const files = globSync('{gateway,gateway/console,subgraphs/*,scripts,tests}/src/**/generated/**/*.*', {
    cwd: checkout,
  });
  return new Map(files.map((file) => [file, readFileSync(join(checkout, file), 'utf8')]));
}
