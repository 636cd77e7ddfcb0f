import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { RunningSubgraph } from '@tresse/kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHonestMember, voisins } from './honest-member.ts';

const main = fileURLToPath(new URL('../../scripts/src/main.ts', import.meta.url));

async function runConformance(...args: string[]) {
  const child = spawn(process.execPath, [main, 'conformance', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

let member: RunningSubgraph;

beforeAll(async () => {
  const { stdout } = await runConformance('--keys');
  member = await startHonestMember({ publicKeys: JSON.parse(stdout), privateKey: {} });
});
afterAll(() => member.stop());

it('tries a member that trusts the keys which the command prints, and says what came of each probe', async () => {
  const { code, stdout, stderr } = await runConformance(
    member.url,
    ...['--as', voisins.slug, '--modules', voisins.modules.join(), '--json'],
  );

  expect(code).toBe(0);
  expect(stderr).toContain('✓ 5. replay: It answers a token once.');
  expect(stderr).toMatch(/sent: the same request with the same token\n +came: 401 /);
  expect(stderr).toMatch(/✓ all 12 probes passed\n$/);
  const { slug, ok, probes } = JSON.parse(stdout);
  expect({ slug, ok, count: probes.length }).toEqual({ slug: 'les-voisins', ok: true, count: 12 });
});

it('fails on what a member does not keep, with how to mend it', async () => {
  const { code, stderr } = await runConformance(member.url, '--as', 'les-voisines');

  expect(code).toBe(1);
  expect(stderr).toContain('✗ 2. signature: It answers what the hub signed, and nobody else.');
  expect(stderr).toContain('mend: Trust the keys of HUB_PUBLIC_KEYS, and answer.');
  expect(stderr).toMatch(/✗ \d+ of 10 probes failed: signature, /);
});

it.each([
  [['http://127.0.0.1:1/graphql'], '✗ --as SLUG is needed: which association answers there.\n'],
  [
    ['--as', 'les-voisins'],
    '✗ Where les-voisins answers is needed: npm run tresse -- conformance URL --as les-voisins\n',
  ],
  [['voisins.example', '--as', 'les-voisins'], /^✗ "voisins\.example" is no address/],
])('says what is wrong with what is typed: %s', async (args, fault) => {
  expect(await runConformance(...args)).toEqual({
    code: 1,
    stdout: '',
    stderr: typeof fault === 'string' ? fault : expect.stringMatching(fault),
  });
});
