import { readFileSync, watchFile } from 'node:fs';
import { z } from 'zod';

const lookEveryMs = 500;

/**
 * A setting that is JSON of this shape, or the path of a file with it; it is read as what gives the current value. The
 * file is followed: what replaces it counts within a second, and what does not fit leaves the last value in use, with a
 * warning of the process.
 */
export const followedSetting = <Value extends object>(shape: z.ZodType<Value>, message: string) =>
  z.string().transform((given, context): (() => Value) => {
    try {
      return given.trimStart().startsWith('{') ? keep(shape.parse(JSON.parse(given))) : follow(given, shape);
    } catch {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
  });

const keep =
  <Value>(value: Value) =>
  (): Value =>
    value;

function follow<Value>(file: string, shape: z.ZodType<Value>): () => Value {
  const load = () => shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  let current = load();
  watchFile(file, { interval: lookEveryMs, persistent: false }, () => {
    try {
      current = load();
    } catch {
      // Why is not told: the message of a JSON error holds a piece of the file, which may be a private key.
      process.emitWarning(`${file} cannot be read or does not fit: the last good one stays in use.`);
    }
  });
  return () => current;
}
