import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** One question to a hub. */
export interface HubQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of who asks; nobody without it. */
  readonly token?: string;
}

const agent = new Agent({ keepAlive: true });

/**
 * Has callers ask at once, each one question after the other, until all were asked; gives how long each took, in ms, in the
 * order of the questions. Throws when an answer has errors.
 */
export async function runCallers(url: string, questions: readonly HubQuestion[], callers: number): Promise<number[]> {
  const waiting = questions.entries();
  const times: number[] = [];
  const call = async () => {
    for (const [place, question] of waiting) {
      const begin = performance.now();
      await askHub(url, question);
      times[place] = performance.now() - begin;
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  return times;
}

/**
 * Asks one question, and gives the answer as it came. With the runtime's plain client: that of `fetch` would use a good part of
 * the cores on which the hub is measured.
 */
export async function askHub(url: string, { token, query, variables }: HubQuestion): Promise<string> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const asked = request(url, { method: 'POST', agent, headers }).end(JSON.stringify({ query, variables }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const answer = await text(response);
  if (!answer.startsWith('{"data":{') || answer.includes('"errors":[')) throw new Error(answer.slice(0, 1000));
  return answer;
}
