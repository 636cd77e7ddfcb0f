import { env } from 'node:process';
import { createRequestSigner, privateKeyFormat, type SignRequest, serviceIssuer } from '@tresse/tokens';
import { z } from 'zod';

/** With what answers are delivered: the database of their queue, where each association answers, how to sign. */
export interface DeliverySettings {
  readonly databaseUrl: string;
  /** Addresses by slug. */
  readonly associations: Readonly<Record<string, string>>;
  readonly sign: SignRequest;
}

const fromJson = <T>(shape: z.ZodType<T>, message: string) =>
  z.string().transform((text, context): T => {
    try {
      return shape.parse(JSON.parse(text));
    } catch {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
  });

const environmentSchema = z.object({
  DATABASE_URL: z.url(),
  ASSOCIATION_URLS: fromJson(
    z.record(z.string(), z.url()),
    'must be JSON with the address of each association, by slug',
  ).optional(),
  CATALOGUE_PRIVATE_KEY: fromJson(
    privateKeyFormat,
    'must be the private JWK of the catalogue, with its kid, as JSON',
  ).optional(),
});

/**
 * Reads with what answers are delivered; null where no association is told of: then they wait in their queue. Throws,
 * with no value of it, when the environment is not complete.
 */
export function readDeliverySettings(): DeliverySettings | null {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) throw new Error(`The environment is not complete.\n${z.prettifyError(parsed.error)}`);
  const { DATABASE_URL, ASSOCIATION_URLS, CATALOGUE_PRIVATE_KEY } = parsed.data;
  if (!ASSOCIATION_URLS) return null;
  if (!CATALOGUE_PRIVATE_KEY) throw new Error('ASSOCIATION_URLS needs CATALOGUE_PRIVATE_KEY beside it.');
  const sign = createRequestSigner(serviceIssuer('training-catalogue'), CATALOGUE_PRIVATE_KEY);
  return { databaseUrl: DATABASE_URL, associations: ASSOCIATION_URLS, sign };
}
