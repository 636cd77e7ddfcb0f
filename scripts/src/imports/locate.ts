import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { getCallerFolder } from '../environment.ts';

/** Gives the whole path of a file named in the folder that the command was typed in; throws when there is no such file. */
export function locateFile(path: string): string {
  const [whole, found] = locate(path);
  if (found.isDirectory()) throw new Error(`${whole} is a folder: a file is needed.`);
  return whole;
}

/** Gives the whole path of a folder named in the folder that the command was typed in; throws when there is none. */
export function locateFolder(path: string): string {
  const [whole, found] = locate(path);
  if (!found.isDirectory()) throw new Error(`${whole} is a file: a folder is needed.`);
  return whole;
}

/** Gives the whole path of a file or folder named in the folder that the command was typed in; throws when there is none. */
export function locateFileOrFolder(path: string): { readonly path: string; readonly isFolder: boolean } {
  const [whole, found] = locate(path);
  return { path: whole, isFolder: found.isDirectory() };
}

function locate(path: string): [string, Stats] {
  const whole = resolve(getCallerFolder(), path);
  const found = statSync(whole, { throwIfNoEntry: false });
  if (!found) throw new Error(`${whole} does not exist.`);
  return [whole, found];
}
