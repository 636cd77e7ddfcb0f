import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Part } from './parts.ts';

const program = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');

/** A change that Stryker made to a file, and whether a test noticed it. */
export interface TriedMutant {
  readonly file: string;
  readonly line: number;
  /** The changed lines, as they were and as they became, each on one line. */
  readonly before: string;
  readonly after: string;
  readonly isNoticed: boolean;
}

/** Of the report of Stryker (the mutation testing report schema), what is read here. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly ReportedMutant[] }>>;
}

interface ReportedMutant {
  readonly location: { readonly start: Position; readonly end: Position };
  readonly replacement: string;
  readonly status: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Changes the files of a part in a copy of the checkout, one change at a time, and runs its judges on each. */
export async function runStryker(
  folder: string,
  { files, judges }: Pick<Part, 'files' | 'judges'>,
): Promise<TriedMutant[]> {
  const settings = join(folder, 'stryker.json');
  const report = join(folder, 'mutants.json');
  await writeFile(
    settings,
    JSON.stringify({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      vitest: { configFile: 'tests/stryker/vitest.config.ts', related: false },
      packageManager: 'pnpm',
      checkers: [],
      mutate: files,
      // The folder is a copy already.
      inPlace: true,
      allowConsoleColors: false,
      concurrency: 1,
      // A busy machine is no endless loop.
      timeoutMS: 20_000,
      reporters: ['progress-append-only', 'json'],
      jsonReporter: { fileName: report },
    }),
  );
  const child = spawn(process.execPath, [program, 'run', settings], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, JUDGES: judges.join(' '), PATH: `${dirname(process.execPath)}:${process.env['PATH']}` },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('Stryker did not come to its end.');
  return readReport(JSON.parse(await readFile(report, 'utf8')));
}

function readReport({ files }: Report): TriedMutant[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, ...describeChange(source.split('\n'), mutant) })),
  );
}

function describeChange(lines: readonly string[], { location, replacement, status }: ReportedMutant) {
  const { start, end } = location;
  const changed = lines.slice(start.line - 1, end.line);
  const head = changed[0]?.slice(0, start.column - 1) ?? '';
  const tail = changed.at(-1)?.slice(end.column - 1) ?? '';
  return {
    line: start.line,
    before: inOneLine(changed.join(' ')),
    after: inOneLine(head + replacement + tail),
    // A file that cannot even be read is noticed by every test.
    isNoticed: ['Killed', 'Timeout', 'RuntimeError', 'CompileError'].includes(status),
  };
}

const inOneLine = (code: string): string => code.replaceAll(/\s+/g, ' ').trim();
