import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a folder that goes when the test ends. Others may pass through it unless `mode` says otherwise. */
export function makeTemporaryFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'tresse-test-'));
  chmodSync(folder, mode);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
