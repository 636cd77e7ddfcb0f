import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLastImport } from '../src/import/last-import.ts';
import {
  createLogger,
  type RunningSubgraph,
  type SubgraphDefinition,
  startSubgraph,
  TresseError,
} from '../src/index.ts';
import type { SubgraphContext } from '../src/subgraph.ts';
import {
  createTestDatabase,
  createTestHub,
  makeCaller,
  type TestDatabase,
  type TestHub,
} from '../src/testing/index.ts';
import { createImportTables } from './import-tables.ts';

const definition: SubgraphDefinition<SubgraphContext> = {
  name: 'library',
  typeDefs: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@policy", "@requiresScopes"])
    type Query {
      book: Book @policy(policies: [["public"]])
      broken: String @policy(policies: [["public"]])
      refused: String @policy(policies: [["public"]])
      loans: [Loan!] @policy(policies: [["public"]])
    }
    type Book @key(fields: "id") @policy(policies: [["public"]]) {
      id: ID!
      shelf: String @policy(policies: [["staff"]])
      note: String @policy(policies: [["later"]])
      mark: String @authenticated
    }
    type Loan @requiresScopes(scopes: [["loan:read"]]) { reader: String }
  `,
  policies: { staff: (caller) => caller.role === 'librarian' },
  resolvers: {
    Query: {
      book: () => ({ id: 'b1', shelf: 'A3', note: 'n', mark: 'm' }),
      broken: () => Promise.reject(new Error('column "secret" of reader Durand')),
      refused: () => {
        throw new TresseError('BAD_USER_INPUT', 'Say which book', { argument: 'book' });
      },
      loans: () => [{ reader: 'r1' }],
    },
  },
  createContext: (base) => base,
};

describe('a subgraph on its server', () => {
  let hub: TestHub;
  let database: TestDatabase;
  let running: RunningSubgraph;

  beforeAll(async () => {
    hub = await createTestHub();
    database = await createTestDatabase('record_import', createImportTables);
    running = await startSubgraph(definition, {
      host: '127.0.0.1',
      port: 0,
      database,
      hubPublicKeys: hub.publicKeys,
      logger: createLogger('library', 'silent'),
    });
  });
  afterAll(() => running.stop());

  const post = async (query: string, token: (body: string) => Promise<string>) => {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await token(body)}` };
    const response = await fetch(running.url, { method: 'POST', headers, body });
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
  };
  const ask = (query: string, caller = makeCaller('reader')) =>
    post(query, (body) => hub.sign('library', body, caller));

  it('answers the hub', async () => {
    expect(await ask('{ book { id } }')).toEqual({ status: 200, answer: { data: { book: { id: 'b1' } } } });
  });

  it('answers nobody else, not even its SDL', async () => {
    const stranger = await createTestHub();
    const sign = (body: string) => stranger.sign('library', body, makeCaller('librarian'));
    expect(await post('{ _service { sdl } }', sign)).toEqual({
      status: 401,
      answer: { error: 'Only the hub and its services may ask' },
    });
  });

  it.each([
    '{ __typename }',
    '{ __schema { types { name } } }',
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "Book", id: "b1" }]) { __typename } }',
    'no query',
  ])('answers nothing without a token: %s', async (query) => {
    const body = JSON.stringify({ query });
    const posted = await fetch(running.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const got = await fetch(`${running.url}?query=${encodeURIComponent(query)}`);
    expect([posted.status, got.status]).toEqual([401, 401]);
    expect(await posted.json()).toEqual({ error: 'Only the hub and its services may ask' });
  });

  it('answers a token once, for its own bytes, of its own size', async () => {
    const query = '{ book { id } }';
    const token = await hub.sign('library', JSON.stringify({ query }), makeCaller('reader'));
    const statuses = [];
    for (const [asked, shown] of [
      ['{ book { shelf } }', token],
      [query, 'x'.repeat(13_000)],
      [query, await hub.sign('museum', JSON.stringify({ query }), makeCaller('reader'))],
      [query, token],
      [query, token],
    ] as const)
      statuses.push((await post(asked, async () => shown)).status);
    expect(statuses).toEqual([401, 401, 401, 200, 401]);
  });

  it('refuses a field whose policy does not hold, whatever the hub thought', async () => {
    const { answer } = await ask('{ book { id shelf } }');
    expect(answer).toMatchObject({
      data: { book: { id: 'b1', shelf: null } },
      errors: [{ message: 'Not allowed: Book.shelf', extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('refuses a field whose policy has no rule to anybody', async () => {
    const { answer } = await ask('{ book { note } }', makeCaller('librarian', ['loan:read']));
    expect(answer).toMatchObject({ data: { book: { note: null } }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('gives what asks for somebody who is known to nobody else', async () => {
    expect((await ask('{ book { mark } }')).answer).toEqual({ data: { book: { mark: 'm' } } });
    const { answer } = await ask('{ book { mark } }', makeCaller('public'));
    expect(answer).toMatchObject({ data: { book: { mark: null } }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('refuses every field of a type whose scope is lacking, also as a list', async () => {
    const { answer } = await ask('{ loans { reader } }');
    expect(answer).toMatchObject({
      data: { loans: [{ reader: null }] },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('gives the field to whom it is declared for', async () => {
    const { answer } = await ask('{ book { shelf } loans { reader } }', makeCaller('librarian', ['loan:read']));
    expect(answer).toEqual({ data: { book: { shelf: 'A3' }, loans: [{ reader: 'r1' }] } });
  });

  it('masks a bug and tells nothing of its message', async () => {
    const { answer } = await ask('{ broken }');
    expect(answer).toMatchObject({
      errors: [{ message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(JSON.stringify(answer)).not.toContain('Durand');
  });

  it('says an expected error with its code', async () => {
    const { answer } = await ask('{ refused }');
    expect(answer).toMatchObject({
      errors: [{ message: 'Say which book', extensions: { code: 'BAD_USER_INPUT', argument: 'book' } }],
    });
  });

  const at = async (path: string) => {
    const response = await fetch(new URL(path, running.url));
    return { status: response.status, answer: await response.json() };
  };

  it('tells its health and readiness', async () => {
    expect(await at('/health')).toEqual({ status: 200, answer: { status: 'alive' } });
    expect(await at('/ready')).toEqual({ status: 200, answer: { status: 'ready', dataUpdatedAt: null } });
    expect((await at('/else')).status).toBe(404);
  });

  it('is ready also where nothing is ever imported', async () => {
    const bare = await createTestDatabase('bare', async () => {});
    expect(await findLastImport(bare.db)).toBeNull();
    await bare.close();
  });

  it('tells when its latest finished import ended', async () => {
    await database.client`insert into import_run (importer, source, finished_at) values
      ('a', 'one', '2026-11-02T10:00:00+01:00'), ('b', 'two', '2026-10-01T00:00:00Z'), ('a', 'cut short', null)`;
    expect((await at('/ready')).answer).toEqual({ status: 'ready', dataUpdatedAt: '2026-11-02T09:00:00.000Z' });
  });

  it('is not ready without its database', async () => {
    const other = await createTestDatabase('closed', async () => {});
    const logger = createLogger('library', 'silent');
    const closed = await startSubgraph(definition, {
      host: '127.0.0.1',
      port: 0,
      database: other,
      hubPublicKeys: hub.publicKeys,
      logger,
    });
    await other.client.end();
    const response = await fetch(new URL('/ready', closed.url));
    expect([response.status, await response.json()]).toEqual([503, { status: 'database unreachable' }]);
    await closed.stop();
  });
});
