import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { getCallerFolder } from '../environment.ts';
import { runStep, tell } from '../progress.ts';
import { describeDemonstration, generateFiles } from '../start/demonstration.ts';
import { knownOptions } from './known-options.ts';

/** `tresse seed`: the files of the demonstration. */
export const seed = defineCommand({
  meta: {
    name: 'seed',
    description: 'Write the files of the demonstration: the same seed, day and scale give the same files',
  },
  plugins: [knownOptions],
  args: {
    folder: { type: 'string', description: 'Where to (.tresse/demonstration)', valueHint: 'dir' },
    seed: { type: 'string', description: 'A whole number', valueHint: 'n', default: '1' },
    scale: {
      type: 'string',
      description: 'How many times the usual sessions, people and referrals',
      valueHint: 'n',
      default: '1',
    },
    today: { type: 'string', description: 'The day that the data is as of (the current one)', valueHint: 'YYYY-MM-DD' },
  },
  async run({ args }) {
    const usual = describeDemonstration();
    const today = args.today ?? usual.today;
    if (!/^\d{1,9}$/.test(args.seed)) throw new Error(`--seed is "${args.seed}": a whole number is needed.`);
    if (!/^[1-9]\d{0,2}$/.test(args.scale)) throw new Error(`--scale is "${args.scale}": 1 to 999 is needed.`);
    if (Number.isNaN(Date.parse(today))) throw new Error(`--today is "${today}": a day like 2026-11-02 is needed.`);
    const folder = args.folder ? resolve(getCallerFolder(), args.folder) : usual.folder;
    await runStep(
      'files',
      () => generateFiles({ folder, seed: Number(args.seed), today, scale: Number(args.scale) }, tell),
      () => folder,
    );
  },
});
