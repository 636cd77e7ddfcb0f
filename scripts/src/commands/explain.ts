import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { getCallerFolder } from '../environment.ts';
import { askPlan } from '../explain/ask-plan.ts';
import { drawPlan, writeBytes } from '../explain/draw-plan.ts';
import { fetchToken } from '../issuer/client.ts';
import { tell } from '../progress.ts';
import { getRunningHouse } from '../start/state.ts';
import { knownOptions } from './known-options.ts';

/** `tresse explain`: how the hub answers an operation. */
export const explain = defineCommand({
  meta: {
    name: 'explain',
    description:
      'Run an operation and draw its plan: whom it asks, in which order, how long; the house must be running',
  },
  plugins: [knownOptions],
  args: {
    file: { type: 'positional', required: true, description: 'A file with one operation' },
    variables: { type: 'string', description: 'Its variables, as JSON', default: '{}', valueHint: 'json' },
    analyze: { type: 'boolean', description: 'Tell how many statements of SQL each answer took', default: false },
    as: { type: 'string', description: 'The ready-made person who asks', default: 'analyst', valueHint: 'person' },
  },
  async run({ args }) {
    const { gateway, issuer } = getRunningHouse();
    const query = readFileSync(resolve(getCallerFolder(), args.file), 'utf8');
    const token = await fetchToken(issuer, args.as);
    const { plan, errors, ms, bytes } = await askPlan({
      gateway,
      token,
      query,
      variables: readVariables(args.variables),
    });
    process.stdout.write(`${drawPlan(plan, args.analyze).join('\n')}\n`);
    tell(`answered in ${ms.toFixed(0)} ms, ${writeBytes(bytes)} with the plan`);
    for (const { message } of errors) tell(`✗ ${message}`);
  },
});

function readVariables(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('--variables is not JSON: it wants an object, such as \'{"center": "restos-du-coeur~33-001"}\'.');
  }
}
