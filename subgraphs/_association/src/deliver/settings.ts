import { env } from 'node:process';
import { associationIssuer, createRequestSigner } from '@tresse/tokens';
import { z } from 'zod';
import type { Association } from '../association.ts';
import type { Catalogue } from './catalogue.ts';

/** With what an association delivers: the database of its queue, and the catalogue. */
export interface DeliverySettings {
  readonly databaseUrl: string;
  readonly catalogue: Catalogue;
}

const privateKey = z.looseObject({ kty: z.literal('OKP'), kid: z.string(), d: z.string() });

const environmentSchema = z.object({
  DATABASE_URL: z.url(),
  TRAINING_CATALOGUE_URL: z.url(),
  ASSOCIATION_PRIVATE_KEY: z.string().transform((text, context) => {
    const parsed = z.safeParse(privateKey, parseJson(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: 'must be the private JWK of this association, with its kid, as JSON' });
    return z.NEVER;
  }),
});

/**
 * Reads with what an association delivers what it refers; null for one that refers nobody. Throws, with no value of it,
 * when the environment is not complete: an association that cannot deliver could not tell of a withdrawal either.
 */
export async function readDeliverySettings({
  slug,
  modules,
}: Pick<Association, 'slug' | 'modules'>): Promise<DeliverySettings | null> {
  if (!modules.includes('REFERRAL')) return null;
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) throw new Error(`The environment is not complete.\n${z.prettifyError(parsed.error)}`);
  const { DATABASE_URL, TRAINING_CATALOGUE_URL, ASSOCIATION_PRIVATE_KEY } = parsed.data;
  const sign = await createRequestSigner(associationIssuer(slug), ASSOCIATION_PRIVATE_KEY);
  return { databaseUrl: DATABASE_URL, catalogue: { url: TRAINING_CATALOGUE_URL, sign } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
