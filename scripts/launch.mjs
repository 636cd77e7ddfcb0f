// The one launcher behind every script of package.json. Plain JavaScript for any Node from 18 on: it brings the pinned
// Node and pnpm into the project, installs the dependencies, then runs the `tresse` command. Those scripts say `exec`
// because npm hands SIGTERM to its shell only, which would leave this process behind.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './launch/dependencies.mjs';
import { runTresse } from './launch/run.mjs';
import { prepareTools } from './launch/tools.mjs';

const checkout = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const tools = await prepareTools(checkout);
  await installDependencies(checkout, tools);
  await runTresse(join(checkout, 'scripts', 'src', 'main.ts'), process.argv.slice(2), tools);
} catch (error) {
  process.stderr.write(`✗ ${error.message}\n`);
  process.exitCode = 1;
}
