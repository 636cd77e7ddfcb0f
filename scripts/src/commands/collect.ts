import { parseQuarter } from '@tresse/kit/values';
import { defineCommand } from 'citty';
import { z } from 'zod';
import { findVariable } from '../environment.ts';
import { tell } from '../progress.ts';
import type { StatisticsService } from '../statistics/release.ts';
import { knownOptions } from './known-options.ts';

/** `tresse collect`: what the statistics service does on a server, once a day or by hand. */
export const collect = defineCommand({
  meta: {
    name: 'collect',
    description:
      'Ask the associations for their counts of the quarters that ended 15 days ago or before, and release them. ' +
      'Fails when one of them gave none. Reads DATABASE_URL_STATISTICS, STATISTICS_PRIVATE_KEY (JWK) and SUBGRAPH_URLS',
  },
  plugins: [knownOptions],
  args: { quarter: { type: 'string', description: 'This quarter alone, such as 2026-Q3', valueHint: 'YYYY-Qn' } },
  async run({ args }) {
    const { quarter } = args;
    const parsed = quarter === undefined ? null : parseQuarter(quarter);
    if (parsed?.ok === false) throw new Error(`${parsed.problem.reason}. ${parsed.problem.mend}.`);
    const { describeOutcomes, releaseStatistics } = await import('../statistics/release.ts');
    const outcomes = await releaseStatistics(readService(), quarter);
    const isComplete = outcomes.every(({ silences }) => silences.length === 0);
    tell(`${isComplete ? '✓' : '✗'} statistics: ${describeOutcomes(outcomes)}`);
    if (!isComplete) process.exitCode = 1;
  },
});

function readService(): StatisticsService {
  const privateKey = readJson('STATISTICS_PRIVATE_KEY', z.looseObject({ kty: z.string(), kid: z.string() }));
  const urls = findVariable('SUBGRAPH_URLS') ? readJson('SUBGRAPH_URLS', z.record(z.string(), z.url())) : {};
  return { databaseUrl: getVariable('DATABASE_URL_STATISTICS'), privateKey, urls };
}

function getVariable(name: string): string {
  const value = findVariable(name);
  if (value) return value;
  throw new Error(`${name} is not set. \`npm start\` collects by itself; this command is for servers.`);
}

/** What is wrong is not repeated: it may be a key. */
function readJson<T>(name: string, shape: z.ZodType<T>): T {
  const text = getVariable(name);
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new Error(`${name} is not the JSON that it should be.`);
  }
}
