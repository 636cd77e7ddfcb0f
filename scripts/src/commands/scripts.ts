import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { checkout } from '../house.ts';
import { runProgram } from '../programs.ts';
import { tell } from '../progress.ts';

type ScriptKind = 'prove' | 'bench';

/** Makes the command that runs one script of `tests/<kind>`. */
export const defineScriptCommand = (kind: ScriptKind, description: string) =>
  defineCommand({
    meta: { name: kind, description: `${description}; without a name, list them` },
    args: {
      name: { type: 'positional', required: false, description: `Which one: the name of a file of tests/${kind}` },
      seed: { type: 'string', valueHint: 'n', description: 'Repeat the run that printed this seed' },
      quick: { type: 'boolean', description: 'End within 45 seconds on two cores' },
      large: { type: 'boolean', description: 'The greater size, where there is one' },
    },
    async run({ args, rawArgs }) {
      process.exitCode = await runScript(kind, args.name, rawArgs);
    },
  });

/**
 * Runs `tests/<kind>/<name>.ts` with the rest of the arguments and gives its exit code; without a name, or with one
 * that does not exist, lists those that do.
 */
async function runScript(kind: ScriptKind, name: string | undefined, args: string[]): Promise<number> {
  const names = listScripts(kind);
  if (name && names.includes(name)) {
    const rest = args.toSpliced(args.lastIndexOf(name), 1);
    return runProgram(process.execPath, [join('tests', kind, `${name}.ts`), ...rest]);
  }
  if (name) tell(`✗ There is no ${kind} "${name}".`);
  tell(`Usage: npm run ${kind} -- NAME [--seed N] [--quick] [--large]\nNames: ${names.join(', ') || 'none yet'}`);
  return name ? 1 : 0;
}

function listScripts(kind: string): string[] {
  const folder = join(checkout, 'tests', kind);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
}
