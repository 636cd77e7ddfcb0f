import { sql } from 'drizzle-orm';
import { PgBoss } from 'pg-boss';
import type { Database } from '../database.ts';
import { grantRows, type MigrationTarget } from '../migrate.ts';

export { type EventMutation, type Recipient, tellEvent } from './tell.ts';

/** What is to be delivered: an id, and of what kind of row it is. */
export interface DeliveryJob<Kind extends string = string> {
  readonly kind: Kind;
  readonly id: string;
}

const dailyName = 'daily';

const keptUntilDone = {
  retryLimit: 2_000_000_000,
  retryBackoff: true,
  retentionSeconds: 3_600 * 24 * 365 * 10,
  deleteAfterSeconds: 3_600,
  heartbeatSeconds: 10,
  notify: true,
};

/**
 * The queues of a subgraph. A delivery is tried until it succeeds, however long that takes: first after a second, then ever
 * later, at most every 5 seconds, so that a catalogue that is back hears at once. One whose process died is taken up again
 * after a quarter of a minute. Mail has a queue of its own: its server may be slow, and is not to be asked every few seconds.
 */
const queues = {
  delivery: { ...keptUntilDone, retryDelay: 1, retryDelayMax: 5, expireInSeconds: 45 },
  mail: { ...keptUntilDone, retryDelay: 5, retryDelayMax: 900, expireInSeconds: 90 },
};

/** What waits in which queue. */
export type QueueName = keyof typeof queues;

/** Brings the tables of the queues to their newest form as their owner; the program's role uses them and owns nothing. */
export async function migrateQueue(target: MigrationTarget): Promise<void> {
  const boss = new PgBoss({ connectionString: target.ownerUrl, max: 1, supervise: false, schedule: false });
  await boss.start();
  for (const [name, options] of Object.entries(queues)) {
    await boss.createQueue(name, options);
    await boss.updateQueue(name, options);
  }
  await boss.createQueue(dailyName, { retryLimit: 3, retryDelay: 60 });
  await boss.stop({ graceful: false });
  await grantRows(target, 'pgboss');
}

/** Puts a delivery into the queue: it is done after the transaction commits, and never if it does not. */
export async function enqueueDelivery(db: Database, { kind, id }: DeliveryJob): Promise<void> {
  await db.execute(sql`select enqueue_delivery(${kind}, ${id})`);
}

/** What becomes of jobs: `deliver` throws when one must be tried again, and `onFailure` hears of it. */
export interface QueueWork<Kind extends string> {
  /** The queue of deliveries unless another is named. */
  readonly queue?: QueueName;
  readonly deliver: (job: DeliveryJob<Kind>) => Promise<void>;
  /** What is done once a day, by one process of those that work on the queue; also what was missed while none ran. */
  readonly daily?: () => Promise<void>;
  readonly onFailure: (job: DeliveryJob<Kind>, error: Error) => void;
  readonly onError: (error: Error) => void;
}

/** Delivers what is in a queue, now and as it comes, several at once; `stop` waits for what is under way. */
export async function workOnQueue<Kind extends string>(
  databaseUrl: string,
  { queue = 'delivery', deliver, daily, onFailure, onError }: QueueWork<Kind>,
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 3,
    migrate: false,
    createSchema: false,
    schedule: daily !== undefined,
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on('error', onError);
  await boss.start();
  // One fetch takes what there is; each of its jobs succeeds or fails by itself.
  const fetching = {
    batchSize: 20,
    burstWhenBatchFull: true,
    perJobResults: true,
    pollingIntervalSeconds: 1,
    notifyPollingIntervalSeconds: 1,
  } as const;
  await boss.work<DeliveryJob<Kind>>(queue, fetching, (jobs) =>
    Promise.all(
      jobs.map(({ id, data }) =>
        deliver(data).then(
          () => ({ id, status: 'completed' as const }),
          (error: Error) => {
            onFailure(data, error);
            return { id, status: 'failed' as const, output: { message: error.message } };
          },
        ),
      ),
    ),
  );
  if (daily) await workDaily(boss, daily);
  return { stop: () => boss.stop({ graceful: true, timeout: 5_000 }) };
}

/** Early in the morning, before people come. */
const everyMorning = '30 5 * * *';

async function workDaily(boss: PgBoss, daily: () => Promise<void>): Promise<void> {
  await boss.work(dailyName, { pollingIntervalSeconds: 30 }, daily);
  await boss.schedule(dailyName, everyMorning, null, { tz: 'Europe/Paris', missed: 'once' });
}
