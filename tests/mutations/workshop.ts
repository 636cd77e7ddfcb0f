import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Judge, Mutant } from './mutant.ts';

/** A copy of the checkout in which mutants are made and judged. */
export interface Workshop {
  readonly folder: string;
  /** Whether the judge is content with the copy as it is. */
  isContent(judge: Judge): Promise<boolean>;
  /** Whether a mutant is noticed; the copy is whole again afterwards. */
  isKilled(mutant: Mutant): Promise<boolean>;
}

const leftOut = new Set(['.git', '.tools', '.tresse', 'dist']);

/** Copies the checkout; what is installed for the whole of it is shared by a link. */
export async function openWorkshop(checkout: string, cleanup: AsyncDisposableStack): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'tresse-mutations-'));
  cleanup.defer(() => rm(folder, { recursive: true }));
  const installed = join(checkout, 'node_modules');
  await cp(checkout, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => source !== installed && !leftOut.has(source.slice(source.lastIndexOf('/') + 1)),
  });
  await symlink(installed, join(folder, 'node_modules'));
  const isContent = (judge: Judge): Promise<boolean> => run(folder, judge);
  return {
    folder,
    isContent,
    async isKilled({ file, text, judge }) {
      const path = join(folder, file);
      await writeFile(path, text);
      try {
        return !(await isContent(judge));
      } finally {
        await cp(join(checkout, file), path);
      }
    },
  };
}

async function run(folder: string, judge: Judge): Promise<boolean> {
  const args =
    judge === 'compose'
      ? [join(folder, 'scripts/src/main.ts'), 'compose', '--check']
      : [join(folder, 'node_modules/vitest/vitest.mjs'), 'run', '--bail=1', ...judge.tests];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}
