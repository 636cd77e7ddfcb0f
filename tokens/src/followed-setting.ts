import { readFileSync } from 'node:fs';
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
  let text = readText(file);
  let current = shape.parse(JSON.parse(text));
  // Not watched: a watcher misses what changes before its first look.
  const look = () => {
    const before = text;
    text = readText(file);
    if (text === before) return;
    try {
      current = shape.parse(JSON.parse(text));
    } catch {
      // Why is not told: the message of a JSON error holds a piece of the file, which may be a private key.
      process.emitWarning(`${file} cannot be read or does not fit: the last good one stays in use.`);
    }
  };
  setInterval(look, lookEveryMs).unref();
  return () => current;
}

/** Empty where there is no file, which fits nothing. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
