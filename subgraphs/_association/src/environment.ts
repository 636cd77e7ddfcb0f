import { env } from 'node:process';
import { parsedBy } from '@tresse/kit/values';
import { z } from 'zod';
import type { Association } from './association.ts';
import type { Custody } from './custody.ts';
import { readPseudonymKey } from './domain/pseudonym.ts';
import { openErasureRegister } from './rights/register.ts';

const environmentSchema = z.object({
  PSEUDONYM_KEY: parsedBy(readPseudonymKey).optional(),
  ERASURE_FOLDER: z.string('must be the folder of the erasure registers').min(1),
});

/**
 * Reads what only an association's own process holds, at its start; throws, with no value of it, when it is wrong or the
 * register is missing. An association that refers nobody needs nothing.
 */
export function readCustody({ slug, modules }: Pick<Association, 'slug' | 'modules'>): Custody {
  if (!modules.includes('REFERRAL')) return {};
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) throw new Error(`The environment is not complete.\n${z.prettifyError(parsed.error)}`);
  const { PSEUDONYM_KEY, ERASURE_FOLDER } = parsed.data;
  return { pseudonymKey: PSEUDONYM_KEY, erasures: openErasureRegister(ERASURE_FOLDER, slug) };
}
