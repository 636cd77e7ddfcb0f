import { existsSync } from 'node:fs';

/** Builds nothing, and fails in a house that has a file of this name. */
export async function buildConsole(): Promise<boolean> {
  if (existsSync('broken-pages')) throw new Error('The pages could not be built:\nno such page');
  return false;
}
