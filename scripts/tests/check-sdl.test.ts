import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../src/house.ts';

/** Runs `tresse check` in the folder of the tests; its words come on stderr. */
function runCheck(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(checkout, 'scripts/src/main.ts'), 'check', ...args], {
    env: { PATH: process.env['PATH'], INIT_CWD: import.meta.dirname },
    encoding: 'utf8',
  });
  return { status, lines: stderr.trimEnd().split('\n') };
}

test('lists what is wrong with an SDL by numbers, and fails', () => {
  const { status, lines } = runCheck('hostile/undeclared.graphql');

  expect(status).toBe(1);
  expect(lines).toEqual([
    '… as a subgraph called undeclared (an association: --as SLUG)',
    expect.stringMatching(/^1\. ACCESS_UNDECLARED \(undeclared\): Nothing declares who may read Query\.weather/),
    '✗ undeclared.graphql may not join: 1 to mend',
  ]);
});

test('tells what an honest SDL would bring', () => {
  expect(runCheck('honest/library-loans.graphql')).toEqual({
    status: 0,
    lines: [
      '… as a subgraph called library-loans (an association: --as SLUG)',
      '✓ library-loans composes with the house.',
      '  To be listed under entities in schema/ownership.yaml: Library',
      '  To be listed under roots in schema/ownership.yaml: Query.library',
    ],
  });
});

test.each([
  [['missing.graphql'], 'missing.graphql does not exist.'],
  [['--as', 'les-voisins'], '--as needs the file with the SDL.'],
  [
    ['honest/library-loans.graphql', '--as', 'Les Voisins'],
    '"Les Voisins" is no slug: lower-case words joined by hyphens.',
  ],
])('says what is wrong with what is typed: %s', (args, fault) => {
  expect(runCheck(...args)).toEqual({ status: 1, lines: [expect.stringContaining(fault)] });
});
