import { fileURLToPath } from 'node:url';
import { followedSetting, privateKeyFormat } from '@tresse/tokens';
import { z } from 'zod';
import { limitsFormat } from './limits.ts';
import { signInFormat } from './server/answer-settings.ts';

const schemaFolder = fileURLToPath(new URL('../../schema/', import.meta.url));
const builtPages = fileURLToPath(new URL('../console/dist/', import.meta.url));

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
});

const milliseconds = z.coerce.number().int().positive();

const format = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  HOST: z.string().default('127.0.0.1'),
  HUB_PRIVATE_KEY: followedSetting(privateKeyFormat, 'must be a private Ed25519 JWK with a kid, or a file with it'),
  SUBGRAPH_URLS: json.pipe(z.record(z.string(), z.url())).optional(),
  SCHEMA_FOLDER: z.string().default(schemaFolder),
  CONSOLE_FOLDER: z.string().default(builtPages),
  OIDC_ISSUER: z.url().optional(),
  OIDC_AUDIENCE: z.string().default('tresse'),
  OIDC_JWKS_URL: z.url().optional(),
  DEVELOPMENT_SIGN_IN: json.pipe(signInFormat).optional(),
  REQUEST_TIMEOUT_MS: milliseconds.default(10_000),
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(5_000),
  ACCEPTS_ANY_DOCUMENT: z.enum(['true', 'false']).optional(),
  LIMITS: json.pipe(limitsFormat).optional(),
  RATE_LIMIT_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.string().optional(),
});

/** The settings of the program, as its environment gives them. */
export type Environment = z.infer<typeof format>;

/** Reads the environment once; throws with every variable that does not fit. An empty variable counts as absent. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = format.safeParse(given);
  if (!parsed.success)
    throw new Error(`The environment of the gateway does not fit:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
