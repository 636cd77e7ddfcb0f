import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkout } from '../house.ts';
import { getTool, runProgram } from '../programs.ts';
import { tell } from '../progress.ts';
import { makeFiles } from './files.ts';
import type { Newcomer } from './newcomer.ts';
import { describeNextSteps } from './next-steps.ts';
import { isRegistered, REGISTER, register } from './register.ts';
import { checkSlug } from './slug.ts';

/** Makes a member of a newcomer: its folder, its line in the register, the composed schemas. Gives the exit code. */
export async function onboard(newcomer: Newcomer): Promise<number> {
  const { slug } = newcomer;
  checkSlug(slug);
  if (isRegistered(slug))
    throw new Error(`The slug ${slug} is taken: ${REGISTER} holds it. Choose another one: --slug SLUG.`);
  const files = Object.entries(makeFiles(newcomer)).map(
    ([path, text]) => [join('subgraphs', slug, path), text] as const,
  );
  for (const [path, text] of files) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
    tell(`+ ${path}`);
  }
  register(newcomer);
  tell(`~ ${REGISTER}`);
  const written = [REGISTER, ...files.map(([path]) => path).filter((path) => !path.endsWith('.md'))];
  await runProgram(getTool('biome'), ['format', '--write', '--log-level=error', ...written]);
  // The launcher brings the new package into the workspace first.
  const code = await runProgram(process.execPath, [join('scripts', 'launch.mjs'), 'generate']);
  tell(
    code === 0
      ? describeNextSteps(newcomer)
      : `✗ subgraphs/${slug} is written. Mend what is told above, then: npm run generate`,
  );
  return code;
}
