import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Judge, Mutant } from './mutant.ts';

/** A copy of the checkout in which mutants are made and judged. */
export interface Workshop {
  readonly folder: string;
  /** Throws, with the end of what it says, unless the judge is content with the copy as it is. */
  checkContent(judge: Judge): Promise<void>;
  /** Whether a mutant is noticed; the copy is whole again afterwards. */
  isKilled(mutant: Mutant): Promise<boolean>;
}

const leftOut = new Set(['.git', '.tools', '.tresse', 'dist']);

/** Copies the checkout; what is installed for the whole of it is shared by a link. */
export async function openWorkshop(checkout: string, cleanup: AsyncDisposableStack): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'tresse-mutations-'));
  cleanup.defer(() => rm(folder, { recursive: true }));
  const installed = join(checkout, 'node_modules');
  const apart = ['peers', 'stryker'].map((name) => join(checkout, 'tests', name, 'node_modules'));
  const isLeftOut = (source: string) => [installed, ...apart].includes(source) || leftOut.has(basename(source));
  await cp(checkout, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !isLeftOut(source),
  });
  await symlink(installed, join(folder, 'node_modules'));
  return {
    folder,
    async checkContent(judge) {
      const verdict = await run(folder, judge);
      if (!verdict.isContent)
        throw new Error(`${JSON.stringify(judge)} fails as it is:\n${verdict.said.slice(-4_000)}`);
    },
    async isKilled({ file, text: mutated, judge }) {
      const path = join(folder, file);
      await writeFile(path, mutated);
      try {
        return await isNoticed(folder, judge);
      } finally {
        await cp(join(checkout, file), path);
      }
    },
  };
}

/** A judge that only ran out of time on a busy machine has noticed nothing: it is asked again, and then not believed. */
async function isNoticed(folder: string, judge: Judge, tries = 2): Promise<boolean> {
  const { isContent, said } = await run(folder, judge);
  if (isContent) return false;
  const isLate = /timed out in \d+ms/.test(said);
  return !isLate || (tries > 1 && isNoticed(folder, judge, tries - 1));
}

interface Verdict {
  readonly isContent: boolean;
  readonly said: string;
}

async function run(folder: string, judge: Judge): Promise<Verdict> {
  const args =
    judge === 'compose'
      ? [join(folder, 'scripts/src/main.ts'), 'compose', '--check']
      : [join(folder, 'node_modules/vitest/vitest.mjs'), 'run', '--bail=1', ...judge.tests];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` },
  });
  const [said, complained, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { isContent: code === 0, said: said + complained };
}
