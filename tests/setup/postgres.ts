import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@tresse/scripts/postgres';
import type { TestProject } from 'vitest/node';

/** Starts one real Postgres for the whole run, in a folder that goes with it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'tresse-tests-'));
  const postgres = await startPostgres({ folder, durable: false });
  project.provide('postgresUrl', new URL(postgres.ownerUrl('postgres')).href.replace(/\/postgres$/, ''));
  return () => postgres.remove();
}
