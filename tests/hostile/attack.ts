/** A request that nobody would make in good faith, and what is to become of it. */
export interface Attack {
  readonly name: string;
  /** Whether it is refused before anything is fetched, or answered like any other. */
  readonly ends: 'refused' | 'answered';
  readonly method: string;
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** An operation that nobody would send in good faith. */
export interface HostileOperation {
  readonly name: string;
  readonly query: string;
  readonly ends: Attack['ends'];
  readonly variables?: unknown;
  readonly operationName?: string;
}

const json = { 'content-type': 'application/json' };
const preflight = { 'apollo-require-preflight': '1' };

/** A URL longer than this is refused by the runtime, whatever it says. */
const longestUrl = 12_000;

/** Writes an operation in each transport: a POST, a GET, and a POST with its hash, as Apollo's clients send it. */
export async function inEachTransport(operation: HostileOperation): Promise<Attack[]> {
  const { name, query, ends, variables, operationName } = operation;
  const rest = { ...(variables !== undefined && { variables }), ...(operationName !== undefined && { operationName }) };
  const search = new URLSearchParams({
    query,
    ...(variables !== undefined && { variables: JSON.stringify(variables) }),
  });
  if (operationName !== undefined) search.set('operationName', operationName);
  const isTooLong = String(search).length > longestUrl;
  const isWrite = /^\s*mutation/.test(query);
  const sha256Hash = await hash(query);
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  return [
    post(`${name}, as POST`, ends, JSON.stringify({ query, ...rest })),
    {
      ...{ name: `${name}, as GET`, method: 'GET', headers: preflight, body: null },
      ...{ search: `?${search}`, ends: isTooLong || isWrite ? 'refused' : ends },
    },
    post(`${name}, as persisted`, ends, JSON.stringify({ query, ...rest, extensions })),
  ];
}

/** A POST of this body. */
export const post = (
  name: string,
  ends: Attack['ends'],
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = json,
): Attack => ({ name, ends, method: 'POST', search: '', headers, body });

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('hex');
}
