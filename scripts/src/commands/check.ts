import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isSlug } from '@tresse/association/sdl';
import { defineCommand } from 'citty';
import { locateFile } from '../imports/locate.ts';
import { getTool, runProgram } from '../programs.ts';
import { tell } from '../progress.ts';
import { knownOptions } from './known-options.ts';

const checks: Record<string, string[]> = {
  'types (tsc)': [getTool('tsc'), '-p', '.'],
  'types of the pages (tsc)': [getTool('tsc'), '-p', 'gateway/console'],
  'format and lint (biome)': [getTool('biome'), 'check', '.'],
  'schemas (graphql-eslint)': [getTool('eslint'), '.'],
  'floors (dependency-cruiser)': [
    getTool('depcruise'),
    'gateway',
    'subgraphs',
    'scripts',
    'tests',
    'texts',
    'tokens',
    'logging',
  ],
  'generated types, supergraph': [process.execPath, 'scripts/src/main.ts', 'generate', '--check'],
};

/** `tresse check`: all checks of the sources; with a file, whether its SDL may join the house. */
export const check = defineCommand({
  meta: {
    name: 'check',
    description:
      `Check the sources: ${Object.keys(checks).join(', ')}. With a file: whether the SDL in it may join the house, as a ` +
      'subgraph named after the file, or with --as as the association of this slug',
  },
  plugins: [knownOptions],
  args: {
    sdl: {
      type: 'positional',
      required: false,
      description: 'A file with the SDL of a would-be subgraph or association',
    },
    as: { type: 'string', description: 'The association whose SDL it is', valueHint: 'slug' },
  },
  async run({ args }) {
    if (args.as !== undefined && args.sdl === undefined) throw new Error('--as needs the file with the SDL.');
    process.exitCode = args.sdl === undefined ? await checkSources() : await checkSdl(args.sdl, args.as);
  },
});

/** Runs each check, even when one before it failed. */
async function checkSources(): Promise<number> {
  const failed: string[] = [];
  for (const [title, [program, ...args]] of Object.entries(checks)) {
    tell(`… ${title}`);
    const code = await runProgram(program as string, args);
    tell(`${code === 0 ? '✓' : '✗'} ${title}`);
    if (code !== 0) failed.push(title);
  }
  tell(failed.length === 0 ? '✓ all checks passed' : `✗ failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

async function checkSdl(file: string, slug: string | undefined): Promise<number> {
  const { checkAssociationSdl, checkSubgraphSdl, formatProblem, readHouse } = await import('../compose/index.ts');
  const path = locateFile(file);
  const sdl = readFileSync(path, 'utf8');
  const house = await readHouse();
  if (slug !== undefined && !isSlug(slug)) throw new Error(`"${slug}" is no slug: lower-case words joined by hyphens.`);
  const name = slug ?? basename(path).replace(/\.(graphqls?|gql)$/, '');
  tell(
    `… as ${slug === undefined ? `a subgraph called ${name} (an association: --as SLUG)` : `the association ${slug}`}`,
  );
  const { problems, offers } =
    slug === undefined ? checkSubgraphSdl(house, name, sdl) : checkAssociationSdl(house, slug, sdl);
  for (const [index, problem] of problems.entries()) tell(`${index + 1}. ${formatProblem(problem)}`);
  if (problems.length > 0) tell(`✗ ${basename(path)} may not join: ${problems.length} to mend`);
  else tell(offers.map((line, index) => (index === 0 ? `✓ ${line}` : `  ${line}`)).join('\n'));
  return problems.length > 0 ? 1 : 0;
}
