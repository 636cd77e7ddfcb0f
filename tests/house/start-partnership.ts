import { createLogger, type RunningSubgraph, startSubgraph } from '@tresse/kit';
import { createTestDatabase, type TestHub } from '@tresse/kit/testing';
import { subgraph } from '@tresse/partnership';
import { importPartnership } from '@tresse/partnership/import';
import { migrate } from '@tresse/partnership/migrate';

/** Starts a partnership of its own that knows the associations and agreements of a folder. */
export async function startPartnership(hub: TestHub, folder: string): Promise<RunningSubgraph> {
  const database = await createTestDatabase('partnership', migrate);
  const { rejections } = await importPartnership({ database, folder });
  if (rejections.length > 0) throw new Error(JSON.stringify(rejections));
  const logger = createLogger('test', 'silent');
  return startSubgraph(subgraph, { host: '127.0.0.1', port: 0, database, hubPublicKeys: hub.publicKeys, logger });
}
