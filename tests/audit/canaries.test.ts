import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchToken } from '@tresse/scripts/issuer';
import { createSigningKeys } from '@tresse/tokens';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createHouseDatabases } from '../house/databases.ts';
import { useHouse } from '../house/use-house.ts';

const canary = 'canary7q';
const program = (path: string) => fileURLToPath(new URL(`../../${path}/src/main.ts`, import.meta.url));

/** A process of the house that writes everything it ever logs. */
interface Logged {
  readonly url: string;
  readonly said: string[];
  readonly process: ChildProcess;
}

async function startProcess(path: string, environment: Record<string, string>): Promise<Logged> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [program(path)], {
    env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'trace', PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(String(chunk)));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await fetch(`${url}/health`).catch(() => null))?.ok) return { url, said, process: child };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(said.join(''));
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('what could be about a person', () => {
  const erasures = mkdtempSync(join(tmpdir(), 'tresse-canaries-'));
  const held = useHouse();
  let [subgraph, gateway]: (Logged | undefined)[] = [];
  let owner: postgres.Sql;
  let garbage: unknown = '';
  const liar = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(typeof garbage === 'string' ? garbage : JSON.stringify(garbage));
  });

  beforeAll(async () => {
    const server = inject('postgresUrl');
    const { house } = held;
    const databases = await createHouseDatabases({ ownerUrl: (database) => `${server}/${database}` });
    const database = databases['restos-du-coeur'] ?? '';
    owner = postgres(`${server}/${database.split('/').at(-1)}`, { max: 1 });
    await owner`insert into person (id, needs, center_id, last_contact)
      values (${`restos-du-coeur~p-${canary}`}, '{MOBILITY}', 'restos-du-coeur~33-001', '2026-11-02')`;
    await owner`alter table referral add constraint no_canary check (session_id not like 'canary%')`;
    await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
    subgraph = await startProcess('subgraphs/restos-du-coeur', {
      DATABASE_URL: database,
      HUB_PUBLIC_KEYS: JSON.stringify(house.hub.publicKeys),
      TRAINING_CATALOGUE_URL: house.subgraphs['training-catalogue']?.url ?? '',
      ASSOCIATION_PRIVATE_KEY: JSON.stringify((await createSigningKeys()).privateKey),
      ERASURE_FOLDER: erasures,
    });
    const urls = Object.fromEntries(Object.entries(house.subgraphs).map(([name, { url }]) => [name, url]));
    gateway = await startProcess('gateway', {
      HUB_PRIVATE_KEY: JSON.stringify(house.hub.privateJwk),
      SUBGRAPH_URLS: JSON.stringify({
        ...urls,
        'restos-du-coeur': `${subgraph.url}/graphql`,
        'secours-populaire': `http://127.0.0.1:${(liar.address() as AddressInfo).port}/graphql`,
      }),
      OIDC_ISSUER: house.issuerUrl,
      OIDC_JWKS_URL: `${house.issuerUrl}/jwks.json`,
    });
  }, 120_000);
  afterAll(async () => {
    for (const logged of [subgraph, gateway]) logged?.process.kill('SIGKILL');
    liar.close();
    liar.closeAllConnections();
    rmSync(erasures, { recursive: true });
    await owner?.end();
  });

  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const token = await fetchToken(held.house.issuerUrl, 'volunteer-bordeaux');
    const response = await fetch(`${gateway?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { response, text: await response.text() };
  };

  /** What is told beside the data, without the paths, in which the names of the caller's own aliases must stand. */
  const readBeside = (text: string): string => {
    const { errors = [], extensions = {} } = JSON.parse(text) as { errors?: { path?: unknown }[]; extensions?: object };
    return JSON.stringify([errors.map(({ path: _, ...error }) => error), extensions]);
  };
  const readLogs = () => [...(subgraph?.said ?? []), ...(gateway?.said ?? [])].join('');
  const draft =
    'mutation($i: DraftReferralInput!) { draftReferral(input: $i) { __typename ... on Referral { id } ... on UnknownPerson { message } } }';
  const input = {
    center: 'restos-du-coeur~33-001',
    person: `restos-du-coeur~p-${canary}`,
    session: `${canary}-session`,
    idempotencyKey: canary,
  };

  it.each<[string, unknown, Record<string, string>?]>([
    [
      'a pseudonym',
      { query: '{ center(id: "restos-du-coeur~33-001") { people(first: 100) { edges { node { id needs } } } } }' },
    ],
    [
      'a variable',
      { query: 'query($id: ID!) { referral(id: $id) { id } }', variables: { id: `restos-du-coeur~${canary}` } },
    ],
    [
      'a variable of a wrong type',
      { query: 'query($n: Int!) { myCenters(first: $n) { edges { cursor } } }', variables: { n: canary } },
    ],
    [
      'a variable that no bound allows',
      { query: 'query($c: String) { myCenters(after: $c) { edges { cursor } } }', variables: { c: canary } },
    ],
    ['an input, and a database error that holds it', { query: draft, variables: { i: input } }],
    [
      'an input that is refused',
      { query: draft, variables: { i: { ...input, person: `restos-du-coeur~p-${canary}0` } } },
    ],
    ['an input with an unknown field', { query: draft, variables: { i: { ...input, [canary]: canary } } }],
    [
      'an alias, of a field that fails too',
      {
        query: `mutation($i: DraftReferralInput!) { ${canary}: draftReferral(input: $i) { __typename } }`,
        variables: { i: { ...input, idempotencyKey: `${canary}1` } },
      },
    ],
    [
      'the name of an operation',
      { query: `query ${canary} { myCenters { edges { cursor } } }`, operationName: canary },
    ],
    [
      'a header',
      { query: '{ myCenters { edges { cursor } } }' },
      { 'x-somebody': canary, 'x-request-id': `${canary} and words`, 'user-agent': canary, cookie: canary },
    ],
    [
      'a token that nobody believes',
      { query: '{ myCenters { edges { cursor } } }' },
      { authorization: `Bearer ${canary}` },
    ],
    [
      'an extension',
      { query: '{ myCenters { edges { cursor } } }', extensions: { queryPlan: true, [canary]: canary } },
    ],
    ['a comment', { query: `# ${canary}\n{ myCenters { edges { cursor } } }` }],
    ['a body that is no JSON', `{"query": "${canary}`],
  ])('is in no log, error or extension as %s', async (_, body, headers) => {
    const { response, text } = await post(body, headers);
    expect(readBeside(text)).not.toContain(canary);
    expect([...response.headers].join()).not.toContain(canary);
    expect(readLogs()).not.toContain(canary);
  });

  it.each<[string, unknown]>([
    ['no JSON', `${canary} {`],
    [
      'a message',
      { data: null, errors: [{ message: canary, path: [canary], extensions: { code: canary, [canary]: canary } }] },
    ],
    ['a value of a wrong type', { data: { center: { name: { [canary]: canary } } } }],
    ['a field that nobody selected', { data: { center: { [canary]: canary } } }],
    ['an extension', { data: { center: null }, extensions: { [canary]: canary } }],
  ])('is in no log, error or extension when a subgraph answers garbage that holds it as %s', async (_, answer) => {
    garbage = answer;
    const { text } = await post({ query: '{ center(id: "secours-populaire~33-001") { name } }' });
    expect(text).not.toContain(canary);
    expect(readLogs()).not.toContain(canary);
  });

  it('is in no log as what a link carries', async () => {
    const token = canary.padEnd(43, 'x');
    const form = new URLSearchParams({ lien: token, etape: 'confirmer', reponse: 'IN_REVIEW' });
    const responses = await Promise.all([
      fetch(`${gateway?.url}/repondre/${token}`),
      fetch(`${gateway?.url}/repondre`, { method: 'POST', body: form }),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([404, 404]);
    for (const response of responses) expect(await response.text()).not.toContain(canary);
    expect(readLogs()).not.toContain(canary);
  });

  it('is in no health answer and in no name of an exported file', async () => {
    garbage = { status: canary, dataUpdatedAt: canary };
    const places = ['/health', '/ready', `/export/${canary}.csv`, '/export/public/who-is-in.csv'];
    for (const url of [gateway?.url, subgraph?.url]) {
      for (const place of places) {
        const response = await fetch(`${url}${place}`);
        expect(`${await response.text()} ${[...response.headers].join()}`).not.toContain(canary);
      }
    }
  });

  it('is not in the audit, which has nonetheless written everything down', async () => {
    const [entries] = await owner`select count(*)::int as n, string_agg(e::text, '') as all from audit_entry e`;
    const [keys] = await owner`select string_agg(k::text, '') as all from audit_person_key k`;
    expect(entries?.['n']).toBeGreaterThan(5);
    expect(`${entries?.['all']} ${keys?.['all']}`).not.toMatch(/canary|~p-|~r-/);
    expect(readLogs()).toContain('a resolver failed');
  });
});
