import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';

const jwks = z.string().transform((text, context): JSONWebKeySet => {
  try {
    return z.object({ keys: z.array(z.looseObject({ kty: z.string() })) }).parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a JWK set as JSON, with the public keys of the hub' });
    return z.NEVER;
  }
});

const environmentSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(0),
  DATABASE_URL: z.url(),
  HUB_PUBLIC_KEYS: jwks,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** The settings of one subgraph process. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly hubPublicKeys: JSONWebKeySet;
  readonly logLevel: string;
}

/** Reads the settings once, at start; throws one error that names every variable that is missing or wrong. */
export function readEnvironment(): Environment {
  const parsed = environmentSchema.safeParse(process.env);
  if (!parsed.success) throw new Error(`The environment is not complete.\n${z.prettifyError(parsed.error)}`);
  const { HOST, PORT, DATABASE_URL, HUB_PUBLIC_KEYS, LOG_LEVEL } = parsed.data;
  return { host: HOST, port: PORT, databaseUrl: DATABASE_URL, hubPublicKeys: HUB_PUBLIC_KEYS, logLevel: LOG_LEVEL };
}
