import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type DeliveryJob, enqueueDelivery, workOnQueue } from '@tresse/kit/queue';
import { createTestDatabase, type TestDatabase } from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../src/migrate.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('association', migrate);
});
afterAll(() => database.close());

/** A promise, and what fulfils it. */
function createSignal<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

const work = (deliver: (job: DeliveryJob) => Promise<void>) =>
  workOnQueue(database.url, { deliver, onFailure: () => {}, onError: () => {} });

const enqueue = (...ids: string[]) =>
  database.db.transaction(async (db) => {
    for (const id of ids) await enqueueDelivery(db, { kind: 'notice', id });
  });

/** Delivers nothing but writes down what came, until `count` jobs came. */
async function collect(count: number, workers = 1): Promise<string[]> {
  const { promise, resolve } = createSignal<void>();
  const came: string[] = [];
  const deliver = async ({ id }: DeliveryJob) => {
    came.push(id);
    if (came.length === count) resolve();
  };
  const working = await Promise.all(Array.from({ length: workers }, () => work(deliver)));
  await promise;
  await Promise.all(working.map((worker) => worker.stop()));
  return came;
}

test('a job is begun at the commit, well under a second later, by the role that owns nothing', async () => {
  const { promise, resolve } = createSignal<number>();
  const worker = await work(async () => resolve(performance.now()));
  await new Promise((slept) => setTimeout(slept, 1_200));
  await enqueue('now');
  const committed = performance.now();
  expect((await promise) - committed).toBeLessThan(700);
  await worker.stop();
});

test('nothing is delivered of a transaction that does not commit', async () => {
  await database.db
    .transaction(async (db) => {
      await enqueueDelivery(db, { kind: 'notice', id: 'never' });
      db.rollback();
    })
    .catch(() => {});
  await enqueue('after');
  expect(await collect(1)).toEqual(['after']);
});

test('three processes share a hundred jobs, each done once', async () => {
  const ids = Array.from({ length: 100 }, (_, index) => `shared-${index}`);
  await enqueue(...ids);
  expect((await collect(100, 3)).toSorted()).toEqual(ids.toSorted());
});

test('what fails is tried again, sooner than in three seconds', async () => {
  let tries = 0;
  const { promise, resolve } = createSignal<void>();
  const worker = await work(async () => {
    tries += 1;
    if (tries < 2) throw new Error('down');
    resolve();
  });
  const begin = performance.now();
  await enqueue('again');
  await promise;
  expect(performance.now() - begin).toBeLessThan(4_000);
  await worker.stop();
});

test('what is to be done each day is done by one of several processes, for a day that was missed too', async () => {
  let times = 0;
  const daily = async () => {
    times += 1;
  };
  const start = () =>
    workOnQueue(database.url, { deliver: async () => {}, daily, onFailure: () => {}, onError: () => {} });
  const workers = [await start(), await start()];
  const [planned] = await database.client`select cron, timezone from pgboss.schedule where name = 'daily'`;
  expect(planned).toEqual({ cron: '30 5 * * *', timezone: 'Europe/Paris' });
  await database.client`insert into pgboss.job (name, policy) select name, policy from pgboss.queue where name = 'daily'`;
  for (const deadline = Date.now() + 50_000; times === 0 && Date.now() < deadline; )
    await new Promise((slept) => setTimeout(slept, 200));
  expect(times).toBe(1);
  await Promise.all(workers.map((worker) => worker.stop()));
}, 90_000);

test('a job whose process was killed is done by another a quarter of a minute later', async () => {
  await enqueue('orphan');
  const script = fileURLToPath(new URL('work-in-child.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [script, database.url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [told] = (await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer];
  expect(told.toString()).toBe('orphan\n');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const killed = performance.now();
  expect(await collect(1)).toEqual(['orphan']);
  expect(performance.now() - killed).toBeLessThan(20_000);
}, 60_000);
