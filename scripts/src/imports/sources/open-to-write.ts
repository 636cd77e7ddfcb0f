import { createWriteStream } from 'node:fs';

/** Opens a new file that nobody else may read. */
export const openToWrite = (path: string) => createWriteStream(path, { mode: 0o600, flags: 'wx' });
