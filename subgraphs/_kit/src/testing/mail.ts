import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads the mails of a folder, each as its headers and its text, oldest first; none where there is no folder yet. */
export async function readMails(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const mails = names.filter((name) => name.endsWith('.eml')).toSorted();
  return Promise.all(mails.map(async (name) => decodeQuotedPrintable(await readFile(join(folder, name), 'latin1'))));
}

function decodeQuotedPrintable(text: string): string {
  const joined = text.replaceAll('=\r\n', '').replaceAll('\r\n', '\n');
  const bytes = joined.replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
