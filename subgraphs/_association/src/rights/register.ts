import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Erasure } from '../domain/erasure.ts';
import { ERASURE_REASONS } from '../domain/vocabulary.ts';

/** The erasures of one association, kept outside its database: a restored backup knows nothing of the last ones. */
export interface ErasureRegister {
  /** Writes erasures down; they are on the disk when it is done. */
  add(erasures: readonly Erasure[]): Promise<void>;
  /** Lists all, oldest first. */
  list(): Promise<Erasure[]>;
}

const lineSchema = z.object({
  personHash: z.string().regex(/^[0-9a-f]{64}$/),
  reason: z.enum(ERASURE_REASONS),
  erasedAt: z.coerce.date(),
});

/** Opens the register of the association `slug`: the file `<slug>.jsonl` of a folder, to which lines are only added. */
export function openErasureRegister(folder: string, slug: string): ErasureRegister {
  const path = join(folder, `${slug}.jsonl`);
  return {
    async add(erasures) {
      if (erasures.length === 0) return;
      // A line begins with the end of the one before, which a crash may have cut short.
      await append(folder, path, erasures.map((erasure) => `\n${JSON.stringify(erasure)}\n`).join(''));
    },
    async list() {
      const lines = (await readText(path)).split('\n');
      // What was cut short was never committed: see `erasePeople`.
      return lines.filter((line) => line.endsWith('}')).map((line) => readLine(line, path));
    },
  };
}

/** The folder is synchronised too, else a new file could be lost with its name. */
async function append(folder: string, path: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await using file = await open(path, 'a', 0o600);
  await file.appendFile(text);
  await file.sync();
  await using parent = await open(folder);
  await parent.sync();
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function readLine(line: string, path: string): Erasure {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (parsed.success) return parsed.data;
  throw new Error(
    `${path} holds a line that is no erasure. Nothing is read of it, so that nobody comes back by mistake.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
