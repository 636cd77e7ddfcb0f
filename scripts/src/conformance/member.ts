import type { ContractModule } from '../compose/index.ts';
import type { SignVariant, Variant } from './sign-variant.ts';

/** What an association declares of its running service. */
export interface Declared {
  /** Where it answers GraphQL. */
  readonly url: string;
  readonly slug: string;
  readonly modules: readonly ContractModule[];
  /** The contract that it is held to, as SDL. */
  readonly contract: string;
}

/** What a service answered: status 0 when nothing came, then `text` says why. `json` is null when it is none. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly json: { readonly data?: unknown; readonly errors?: readonly unknown[] } | null;
}

/** A service under test, as the hub would ask it. */
export interface Member extends Declared {
  /** Gets a path beside the GraphQL endpoint, without a token. */
  get(path: string): Promise<Reply>;
  /** Posts these bytes with this authorization, or none. */
  post(body: string, authorization: string | null): Promise<Reply>;
  /** Signs these bytes as the hub does, or as the variant says. */
  sign(body: string, variant?: Variant): Promise<string>;
  /** Asks as the hub does. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>, variant?: Variant): Promise<Reply>;
}

const patienceMs = 10_000;

/** Makes the client of a service under test. */
export function createMember(declared: Declared, signVariant: SignVariant): Member {
  const sign: Member['sign'] = async (body, variant = {}) =>
    `Bearer ${await signVariant({ audience: declared.slug, body, ...variant })}`;
  const post: Member['post'] = (body, authorization) =>
    request(declared.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== null && { authorization }) },
      body,
    });
  return {
    ...declared,
    sign,
    post,
    get: (path) => request(new URL(path, declared.url).href, {}),
    async ask(query, variables = {}, variant = {}) {
      const body = JSON.stringify({ query, variables });
      return post(body, await sign(body, variant));
    },
  };
}

async function request(url: string, init: RequestInit): Promise<Reply> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) });
    const text = await response.text();
    return { status: response.status, text, json: readJson(text) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { status: 0, text: cause instanceof Error ? cause.message : String(cause), json: null };
  }
}

function readJson(text: string): Reply['json'] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
