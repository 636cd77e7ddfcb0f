import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { JSONWebKeySet } from 'jose';

const python = '/usr/bin/python3';

/** Why the member in Python cannot run here, in words; null when it can. */
export function findHindrance(): string | null {
  const { error, status } = spawnSync(python, ['-c', 'import cryptography']);
  if (error) return `there is no ${python}`;
  return status === 0 ? null : `${python} has no package cryptography (Debian: python3-cryptography)`;
}

/** Starts the member in Python on a free port; `folder` is for the SDL that it publishes. */
export async function startPython(settings: { folder: string; sdl: string; publicKeys: JSONWebKeySet }) {
  const contract = join(settings.folder, 'contract.graphql');
  writeFileSync(contract, settings.sdl);
  const child = spawn(python, [join(import.meta.dirname, 'python-member', 'main.py')], {
    env: {
      PORT: '0',
      CONTRACT: contract,
      HUB_PUBLIC_KEYS: JSON.stringify(settings.publicKeys),
      PYTHONDONTWRITEBYTECODE: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    url,
    async stop() {
      child.kill();
      await once(child, 'exit');
    },
  };
}
