import { defineCommand, runCommand, runMain } from 'citty';
import { answers } from './commands/answers.ts';
import { audit } from './commands/audit.ts';
import { bench } from './commands/bench.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { collect } from './commands/collect.ts';
import { compose } from './commands/compose.ts';
import { conformance } from './commands/conformance.ts';
import { contract } from './commands/contract.ts';
import { erase } from './commands/erase.ts';
import { explain } from './commands/explain.ts';
import { exportFiles } from './commands/export.ts';
import { exportPerson } from './commands/export-person.ts';
import { generate } from './commands/generate.ts';
import { importFiles } from './commands/import.ts';
import { login } from './commands/login.ts';
import { notices } from './commands/notices.ts';
import { onboard } from './commands/onboard.ts';
import { prove } from './commands/prove.ts';
import { retention } from './commands/retention.ts';
import { seed } from './commands/seed.ts';
import { start } from './commands/start.ts';
import { template } from './commands/template.ts';
import { test } from './commands/test.ts';
import { tell } from './progress.ts';

const tresse = defineCommand({
  // As it is typed, so that every line of the help can be pasted.
  meta: {
    name: 'npm run tresse --',
    version: '0.1.0',
    description: 'The hub: one graph over the services of many owners',
  },
  subCommands: {
    start,
    test,
    check,
    onboard,
    contract,
    conformance,
    generate,
    compose,
    seed,
    import: importFiles,
    export: exportFiles,
    template,
    audit,
    collect,
    erase,
    'export-person': exportPerson,
    retention,
    build,
    login,
    explain,
    notices,
    answers,
    prove,
    bench,
  },
});

// `pnpm start -- --once` passes the two dashes on, `npm start -- --once` does not.
const args = process.argv.slice(2).filter((word, place, words) => word !== '--' || words.indexOf('--') !== place);

if (args.length === 0 || args.includes('--help') || args.includes('-h') || args.includes('--version')) {
  await runMain(tresse, { rawArgs: args.length === 0 ? ['--help'] : args });
} else {
  await runCommand(tresse, { rawArgs: args }).catch((error: unknown) => {
    tell(`✗ ${describeError(error)}`);
    process.exitCode = 1;
  });
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'CLIError' ? `${error.message.replace(/\.$/, '')}. See --help.` : error.message;
}
