import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Cluster, startPostgres } from '@tresse/scripts/postgres';

/** What a proof or a measurement may use. `seed` decides every random choice; `cleanup` undoes what was started. */
export interface Proving {
  readonly seed: number;
  readonly quick: boolean;
  /** The greater size of what is measured, where it has one. */
  readonly large: boolean;
  /** The other gateway that is to answer too; null for none. */
  readonly peer: string | null;
  /** Which of its parts, where it has some; all without any. */
  readonly names: readonly string[];
  readonly cluster: Cluster;
  readonly cleanup: AsyncDisposableStack;
  readonly tell: (line: string) => void;
}

/** Whether the promise was kept, and what was measured; figures have unit suffixes (`Ms`, `Bytes`, `Ratio`, `Count`). */
export interface Verdict {
  readonly ok: boolean;
  readonly figures: Readonly<Record<string, number>>;
}

type Prove = (proving: Proving) => Promise<Verdict>;

/** Runs a proof on a Postgres of its own; the last line of stdout is its verdict as JSON, the exit code says the same. */
export const runProof = (name: string, prove: Prove): Promise<void> => run('proof', name, prove);

/** Runs a measurement likewise; its `ok` says only that it ran cleanly. */
export const runBench = (name: string, measure: Prove): Promise<void> => run('bench', name, measure);

async function run(kind: 'proof' | 'bench', name: string, prove: Prove): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals: names } = parseArgs({
    options: { seed: { type: 'string' }, peer: { type: 'string' }, quick: flag, large: flag },
    allowPositionals: true,
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  tell(`${kind} ${name}, seed ${seed}`);
  const cleanup = new AsyncDisposableStack();
  try {
    const cluster = await startPostgres({ folder: await mkdtemp(join(tmpdir(), 'tresse-proof-')), durable: false });
    cleanup.defer(() => cluster.remove());
    const { quick, large, peer = null } = values;
    const verdict = await prove({ seed, quick, large, peer, names, cluster, cleanup, tell });
    await cleanup.disposeAsync();
    process.stdout.write(`${JSON.stringify({ name, seed, ...verdict })}\n`);
    process.exitCode = verdict.ok ? 0 : 1;
  } catch (error) {
    await cleanup.disposeAsync();
    throw error;
  }
}
