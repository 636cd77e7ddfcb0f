import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSigningKeys, type SigningKeys } from '@tresse/tokens';
import { stateFolder } from './house.ts';
import { writePrivately } from './write-privately.ts';

/**
 * Gives the keys by which associations that run elsewhere know the hub: made once in `.tresse/`, readable by their owner
 * alone. A house without such members makes new ones at each start and keeps none.
 */
export async function keepSigningKeys(file: string = join(stateFolder, 'hub-keys.json')): Promise<SigningKeys> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as SigningKeys;
  const keys = await createSigningKeys();
  writePrivately(file, JSON.stringify(keys));
  return keys;
}
