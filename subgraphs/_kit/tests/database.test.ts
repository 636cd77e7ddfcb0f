import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createListLoader,
  createPageLoader,
  createReads,
  type Database,
  everything,
  openDatabase,
  withinReach,
} from '../src/index.ts';
import { reachingFor } from '../src/row-security.ts';
import { createTestDatabase, type TestDatabase } from '../src/testing/index.ts';

describe('a pool', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase('kit', async () => {});
  });
  afterAll(() => database.close());

  it('keeps later queries out of a transaction that began with exactly 100 in flight', async () => {
    const { client, close } = openDatabase(database.url, { poolSize: 1 });
    await client`select 1`;
    const inFlight = Array.from({ length: 100 }, () => client`select 1`.execute());
    await Promise.allSettled([...inFlight, client.begin((inside) => inside`select 1`)]);
    // A local setting outlives its statement only inside a transaction.
    await client`select set_config('tresse.caller', 'volunteer', true)`;
    const [later] = await client`select coalesce(current_setting('tresse.caller', true), '') as caller`;
    await close();
    expect(later).toEqual({ caller: '' });
  });

  it('owns nothing: the role of the program cannot create a table', async () => {
    await expect(database.db.execute(sql`create table mine (id int)`)).rejects.toThrow();
  });

  it('reaches as it is told within a transaction, otherwise for a piece of it, and nowhere afterwards', async () => {
    const read = async (db: Pick<typeof database.db, 'execute'>) => {
      const [row] = await db.execute(sql`select coalesce(current_setting('tresse.reach', true), '') as reach`);
      return row?.['reach'];
    };
    const reaches = await withinReach(database.db, { kind: 'nothing' }, async (transaction) => [
      await read(transaction),
      await reachingFor(transaction, everything, () => read(transaction)),
      await read(transaction),
    ]);
    expect(reaches).toEqual(['{"kind":"nothing"}', '{"kind":"everything"}', '{"kind":"nothing"}']);
    expect(await read(database.db)).toBe('');
  });

  it('answers within a second of the end of an outage, however many queries have failed meanwhile', async () => {
    const { hostname, port } = new URL(database.url);
    const door = createServer((socket) => {
      const server = connect(Number(port), hostname);
      for (const end of [socket, server]) end.on('error', () => {});
      socket.pipe(server).pipe(socket);
    });
    await once(door.listen(0, '127.0.0.1'), 'listening');
    const { port: doorPort } = door.address() as AddressInfo;
    const url = new URL(database.url);
    url.port = String(doorPort);
    door.close();
    await once(door, 'close');
    const { client, close } = openDatabase(url.href);
    const ask = (count: number) => Promise.allSettled(Array.from({ length: count }, () => client`select 1`.execute()));
    const failing = ask(24);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await once(door.listen(doorPort, '127.0.0.1'), 'listening');
    const begin = performance.now();
    expect((await ask(8)).map(({ status }) => status)).toEqual(Array(8).fill('fulfilled'));
    await failing;
    expect(performance.now() - begin).toBeLessThan(1_000);
    await close();
    door.close();
  });

  it('runs nothing of a transaction whose connection was lost on the one that takes its place', async () => {
    const { client, close } = openDatabase(database.url, { poolSize: 1 });
    let late: Promise<unknown> = Promise.resolve('nothing was asked');
    const lost = client.begin(async (inside) => {
      const [found] = await inside`select pg_backend_pid() as pid`;
      await database.client`select pg_terminate_backend(${found?.['pid']})`;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect([...(await client`select 1 as one`)]).toEqual([{ one: 1 }]);
      late = inside`select 1`.catch(String);
      await late;
    });
    await expect(lost).rejects.toThrow('CONNECTION_CLOSED');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await late).toContain('CONNECTION_CLOSED');
    await close();
  });

  it('lives on when the connection of a transaction is lost between two statements', async () => {
    const { client, close } = openDatabase(database.url, { poolSize: 1 });
    const lost = client.begin(async (inside) => {
      const [found] = await inside`select pg_backend_pid() as pid`;
      await database.client`select pg_terminate_backend(${found?.['pid']})`;
      await new Promise((resolve) => setTimeout(resolve, 100));
      await inside`select 1`;
    });
    await expect(lost).rejects.toThrow('CONNECTION_CLOSED');
    expect([...(await client`select 1 as one`)]).toEqual([{ one: 1 }]);
    await close();
  });

  it('has each connection prepare a statement once, within reach and without one', async () => {
    const { db, close } = openDatabase(database.url, { poolSize: 1 });
    for (const value of [1, 2]) {
      await db.execute(sql`select ${value}::int as value`);
      await withinReach(db, everything, (transaction) => transaction.execute(sql`select ${value}::int as within`));
    }
    const prepared = await db.execute(
      sql`select statement from pg_prepared_statements where statement like '%$1%' order by prepare_time`,
    );
    await close();
    expect(prepared.map(({ statement }) => statement)).toEqual([
      'select $1::int as value',
      "select set_config('tresse.reach', $1, true)",
      'select $1::int as within',
    ]);
  });

  it('hears every statement', async () => {
    const { statements } = await database.countStatements(() => database.db.execute(sql`select 42`));
    expect(statements).toEqual(['select 42']);
  });
});

describe('the reads of a request', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase('kit', async () => {});
  });
  afterAll(() => database.close());

  const findTransaction = async (db: Database) => {
    const [row] = await db.execute(sql`select txid_current()::text as id, current_setting('tresse.reach') as reach`);
    return row;
  };

  it('share one transaction while one follows the other, and hold it no longer', async () => {
    const within = createReads(database.db, { kind: 'nothing' });
    const [first, second] = await Promise.all([
      within(findTransaction),
      within(findTransaction).then(() => within(findTransaction)),
    ]);
    await wait(20);
    const later = await within(findTransaction);
    expect(first).toMatchObject({ reach: '{"kind":"nothing"}' });
    expect(second).toEqual(first);
    expect(later?.['id']).not.toBe(first?.['id']);
    await wait(20);
    const [open] = await database.db.execute(sql`select count(*)::int as count from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'`);
    expect(open).toEqual({ count: 0 });
  });

  it('read on after one has failed, and fail where none can begin', async () => {
    const within = createReads(database.db, { kind: 'nothing' });
    await expect(within((db) => db.execute(sql`select 1 / 0`))).rejects.toThrow();
    await wait(20);
    expect(await within(findTransaction)).toMatchObject({ reach: '{"kind":"nothing"}' });
    const { db, close } = openDatabase(database.url);
    await close();
    await expect(createReads(db, { kind: 'nothing' })(findTransaction)).rejects.toThrow();
  });
});

describe('loaders', () => {
  it('fetch the lists of all keys at once', async () => {
    const asked: (readonly string[])[] = [];
    const loader = createListLoader(
      async (keys) => {
        asked.push(keys);
        return [
          { of: 'a', n: 1 },
          { of: 'a', n: 2 },
        ];
      },
      (row) => row.of,
    );
    expect(await Promise.all([loader.load('a'), loader.load('b')])).toEqual([
      [
        { of: 'a', n: 1 },
        { of: 'a', n: 2 },
      ],
      [],
    ]);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('fetch the same page of all parents at once, another page apart', async () => {
    const asked: unknown[] = [];
    const loader = createPageLoader(
      async (parents, page: { first: number }) => {
        asked.push([parents, page]);
        return parents.map((parent) => ({ parent }));
      },
      (row) => row.parent,
    );
    await Promise.all([loader.load('a', { first: 2 }), loader.load('b', { first: 2 }), loader.load('a', { first: 3 })]);
    expect(asked).toEqual([
      [['a', 'b'], { first: 2 }],
      [['a'], { first: 3 }],
    ]);
  });
});
