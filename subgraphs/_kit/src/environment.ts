import { type Current, followedSetting, publicKeysFormat } from '@tresse/tokens';
import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { type AssociationKeys, type ServiceKeys, serviceNames } from './verify-caller.ts';

/** A setting that is JSON of this shape. */
const json = <T>(shape: z.ZodType<T>, message: string) =>
  z.string().transform((text, context): T => {
    try {
      return shape.parse(JSON.parse(text));
    } catch {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
  });

const environmentSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(0),
  DATABASE_URL: z.url(),
  HUB_PUBLIC_KEYS: followedSetting(
    publicKeysFormat,
    'must be a JWK set with the public Ed25519 keys of the hub, as JSON or a file with it',
  ),
  SERVICE_PUBLIC_KEYS: json(
    z.partialRecord(z.enum(serviceNames), publicKeysFormat),
    `must be JSON with a JWK set for each service that may ask, by name: ${serviceNames.join(', ')}`,
  ).default({}),
  ASSOCIATION_PUBLIC_KEYS: json(
    z.record(z.string(), publicKeysFormat),
    'must be JSON with a JWK set for each association that delivers, by slug',
  ).default({}),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** The settings of one subgraph process. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly hubPublicKeys: Current<JSONWebKeySet>;
  readonly servicePublicKeys: ServiceKeys;
  readonly associationPublicKeys: AssociationKeys;
  readonly logLevel: string;
}

/** Reads the settings once, at start; throws one error that names every variable that is missing or wrong. */
export function readEnvironment(): Environment {
  const parsed = environmentSchema.safeParse(process.env);
  if (!parsed.success) throw new Error(`The environment is not complete.\n${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    hubPublicKeys: data.HUB_PUBLIC_KEYS,
    servicePublicKeys: data.SERVICE_PUBLIC_KEYS,
    associationPublicKeys: data.ASSOCIATION_PUBLIC_KEYS,
    logLevel: data.LOG_LEVEL,
  };
}
