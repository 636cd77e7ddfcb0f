import { env } from 'node:process';

const number = /^\d{1,5}$/;

/** What the start reads from the environment. `port` 0 stands for any free one; the host is always 127.0.0.1. */
export interface Environment {
  port: number;
  logLevel: string;
  isProduction: boolean;
}

/** Reads the environment of the `tresse` command; throws on a port that is none. */
export function readEnvironment(): Environment {
  return {
    port: readPort(),
    logLevel: env['LOG_LEVEL'] || 'info',
    isProduction: env['NODE_ENV'] === 'production',
  };
}

/** Reads the origins, separated by commas, of the pages that may ask the development issuer. */
export function readAllowedOrigins(): string[] {
  return (env['ALLOWED_ORIGINS'] ?? '').split(',').filter(Boolean);
}

/** Gives the whole environment, for programs that are started with additions to it. */
export function inheritEnvironment(additions: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...env, ...additions };
}

/** Gives the environment without databases' addresses and keys: a process of the house gets its own ones only. */
export function inheritSafely(additions: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(DATABASE_(OWNER_)?URL_|PSEUDONYM_KEY|npm_)/.test(name));
  return { ...Object.fromEntries(kept), ...additions };
}

/** Reads one variable; undefined when it is unset or empty. */
export function findVariable(name: string): string | undefined {
  return env[name] || undefined;
}

/** Gives the folder that the command was typed in: npm moves to the root of the checkout and keeps it in a variable. */
export function getCallerFolder(): string {
  return env['INIT_CWD'] ?? process.cwd();
}

function readPort(): number {
  const text = env['PORT'] || '4000';
  if (number.test(text) && Number(text) < 65_536) return Number(text);
  throw new Error(`PORT is "${text}": a number from 0 to 65535 is needed (0 takes any free port).`);
}
