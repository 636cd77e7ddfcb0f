import type { Person } from './people.ts';

/** Fetches an access token of a ready-made person from a running development issuer. */
export async function fetchToken(issuer: string, person: string): Promise<string> {
  const answer = (await ask(issuer, `/token?as=${encodeURIComponent(person)}`)) as { access_token: string };
  return answer.access_token;
}

/** Fetches the list of ready-made people from a running development issuer. */
export async function fetchPeople(issuer: string): Promise<Person[]> {
  return (await ask(issuer, '/people')) as Person[];
}

async function ask(issuer: string, path: string): Promise<unknown> {
  const response = await fetch(issuer + path, { signal: AbortSignal.timeout(5_000) });
  const body = (await response.json()) as { error_description?: string };
  if (!response.ok) throw new Error(body.error_description ?? `The issuer answered ${response.status}.`);
  return body;
}
