import postgres from 'postgres';
import { type RateLimiterAbstract, RateLimiterPostgres } from 'rate-limiter-flexible';
import { createOwnCounts, windowSeconds } from './rate-limit.ts';

/** Counts that several gateways share. */
export interface SharedCounts {
  readonly counts: RateLimiterAbstract;
  close(): Promise<void>;
}

/**
 * Opens the counts in a Postgres, where their table `rate_limit` is made; rows go an hour after their minute. While it is
 * away, each gateway counts by itself.
 */
export async function openSharedCounts(url: string): Promise<SharedCounts> {
  const sql = postgres(url, { max: 4, onnotice: () => undefined, connect_timeout: 5 });
  const query = async ({ text, values = [] }: { text: string; values?: (string | number | null)[] }) => ({
    rows: await sql.unsafe(text, values, { prepare: true }),
  });
  const counts = await new Promise<RateLimiterAbstract>((resolve, reject) => {
    const opened: RateLimiterAbstract = new RateLimiterPostgres(
      {
        ...{ storeClient: { query }, storeType: 'client', tableName: 'rate_limit', keyPrefix: '' },
        ...{ points: 0, duration: windowSeconds, insuranceLimiter: createOwnCounts() },
      },
      (error) => (error ? reject(error) : resolve(opened)),
    );
  });
  return { counts, close: () => sql.end({ timeout: 1 }) };
}
