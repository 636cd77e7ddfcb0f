import { defineCommand } from 'citty';
import { getTool, runProgram } from '../programs.ts';
import { tell } from '../progress.ts';
import { knownOptions } from './known-options.ts';

const checks: Record<string, string[]> = {
  'types (tsc)': [getTool('tsc'), '-p', '.'],
  'types of the pages (tsc)': [getTool('tsc'), '-p', 'gateway/console'],
  'format and lint (biome)': [getTool('biome'), 'check', '.'],
  'schemas (graphql-eslint)': [getTool('eslint'), '.'],
  'floors (dependency-cruiser)': [getTool('depcruise'), 'gateway', 'subgraphs', 'scripts', 'tests', 'tokens'],
  'generated types, supergraph': [process.execPath, 'scripts/src/main.ts', 'generate', '--check'],
};

/** `tresse check`: all checks of the sources, each run even when one before it failed. */
export const check = defineCommand({
  meta: { name: 'check', description: `Check the sources: ${Object.keys(checks).join(', ')}` },
  plugins: [knownOptions],
  async run() {
    const failed: string[] = [];
    for (const [title, [program, ...args]] of Object.entries(checks)) {
      tell(`… ${title}`);
      const code = await runProgram(program as string, args);
      tell(`${code === 0 ? '✓' : '✗'} ${title}`);
      if (code !== 0) failed.push(title);
    }
    tell(failed.length === 0 ? '✓ all checks passed' : `✗ failed: ${failed.join(', ')}`);
    process.exitCode = failed.length === 0 ? 0 : 1;
  },
});
