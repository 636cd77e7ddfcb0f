import { env } from 'node:process';
import type { MailSettings } from '@tresse/kit/mail';
import { createRequestSigner, privateKeyFormat, type SignRequest, serviceIssuer } from '@tresse/tokens';
import { z } from 'zod';

/** With what answers are delivered: the database of their queue, where each association answers, how to sign. */
export interface DeliverySettings {
  readonly databaseUrl: string;
  /** Addresses by slug. */
  readonly associations: Readonly<Record<string, string>>;
  readonly sign: SignRequest;
}

/** With what links are mailed: the database of their queue, the way of mail, and where the pages of the hub are. */
export interface LinkSettings {
  readonly databaseUrl: string;
  readonly mail: MailSettings;
  readonly pagesUrl: string;
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

/** Reads the environment; throws, with no value of it, when it is not complete. */
function readEnvironment<Format extends z.ZodType>(format: Format): z.infer<Format> {
  const parsed = format.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new Error(`The environment is not complete.\n${z.prettifyError(parsed.error)}`);
}

/**
 * Reads with what answers are delivered; null where no association is told of: then they wait in their queue. Throws,
 * with no value of it, when the environment is not complete.
 */
export function readDeliverySettings(): DeliverySettings | null {
  const { DATABASE_URL, ASSOCIATION_URLS, CATALOGUE_PRIVATE_KEY } = readEnvironment(environmentSchema);
  if (!ASSOCIATION_URLS) return null;
  if (!CATALOGUE_PRIVATE_KEY) throw new Error('ASSOCIATION_URLS needs CATALOGUE_PRIVATE_KEY beside it.');
  const sign = createRequestSigner(serviceIssuer('training-catalogue'), CATALOGUE_PRIVATE_KEY);
  return { databaseUrl: DATABASE_URL, associations: ASSOCIATION_URLS, sign };
}

const mailSchema = z.object({
  DATABASE_URL: z.url(),
  MAIL_URL: z.url({ protocol: /^(smtps?|file)$/, error: 'must be an address of smtp:, smtps: or file:' }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  PAGES_URL: z.url({ protocol: /^https?$/ }).optional(),
});

/** Reads with what links are mailed; null without MAIL_URL: then they wait. Throws when something beside it is missing. */
export function readLinkSettings(): LinkSettings | null {
  const { DATABASE_URL, MAIL_URL, MAIL_FROM, PAGES_URL } = readEnvironment(mailSchema);
  if (!MAIL_URL) return null;
  if (!(MAIL_FROM && PAGES_URL)) throw new Error('MAIL_URL needs MAIL_FROM and PAGES_URL beside it.');
  return { databaseUrl: DATABASE_URL, mail: { url: MAIL_URL, from: MAIL_FROM }, pagesUrl: PAGES_URL };
}
