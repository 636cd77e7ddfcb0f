import { signAudit } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { withAudits } from './databases.ts';
import { getAuditKeys } from './keys.ts';

/** Signs the end of one audit or of all and prints each head as a line of JSON, to be kept where the house cannot write. */
export async function signAudits(slug: string | null): Promise<void> {
  const { privateKey } = await getAuditKeys();
  const day = dayInParis(new Date());
  const heads = await withAudits(slug, (subgraph, db) => signAudit(db, { subgraph, day, privateKey }));
  for (const head of heads) process.stdout.write(`${JSON.stringify(head)}\n`);
}
