import { accept, type Parsed, refuse } from '@tresse/kit/values';
import type { z } from 'zod';

/** Reads a record by its schema; the problem names every field that is wrong. */
export function parseRecord<T>(schema: z.ZodType<T>, value: unknown, mend: string): Parsed<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return accept(parsed.data);
  const reasons = parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
  return refuse(reasons.join('; '), mend);
}
