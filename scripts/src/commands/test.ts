import { defineCommand } from 'citty';
import { getTool, runProgram } from '../programs.ts';

/** `tresse test`: every test, or those that vitest's own arguments choose. */
export const test = defineCommand({
  meta: { name: 'test', description: 'Run the tests; further arguments go to vitest (a file name, -t "title" …)' },
  async run({ rawArgs }) {
    process.exitCode = await runProgram(getTool('vitest'), ['run', ...rawArgs]);
  },
});
