import type { Attack } from './attack.ts';

/** What an attack brought. */
export interface Outcome {
  readonly status: number;
  readonly tookMs: number;
  readonly isRefused: boolean;
  /** What is not as it should be, in words. */
  readonly faults: readonly string[];
}

/** What no answer may hold: places in code, addresses, and what else the graph has. */
const inner = /Did you mean|node_modules|\bat \S+ \(|\.ts:\d|127\.0\.0\.1:\d|ECONN|INTERNAL_SERVER_ERROR/;

/** The runtime itself refuses these headers and URLs, without a body. */
const tooLongForRuntime = 431;

/** Sends an attack. `isJudged` says whether it is known how it must end. */
export async function send(url: string, attack: Attack, isJudged: boolean): Promise<Outcome> {
  const { method, search, headers, body } = attack;
  const begin = performance.now();
  const response = await fetch(`${url}/graphql${search}`, { method, headers, ...(body !== null && { body }) });
  const text = await response.text();
  const tookMs = performance.now() - begin;
  const { status } = response;
  // What Apollo Server does not know as persisted, it refuses with 200, as its clients expect.
  const isRefused = (status >= 400 && status < 500) || (text.startsWith('{"errors":[') && !text.includes('"data":'));
  const faults = [
    ...(status !== 200 && !isRefused ? [`status ${status}`] : []),
    ...(isJudged && isRefused !== (attack.ends === 'refused')
      ? [`status ${status} where it should be ${attack.ends}`]
      : []),
    ...(inner.test(text) ? [`it tells ${inner.exec(text)?.[0]}`] : []),
    ...(method === 'HEAD' || status === tooLongForRuntime || isJson(text) ? [] : ['the answer is not JSON']),
  ];
  return { status, tookMs, isRefused, faults };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
