import { createAssociationSubgraph, defineAssociation, migrate } from '@tresse/association';
import { createLogger, openDatabase, type SubgraphContext, type SubgraphDefinition, startSubgraph } from '@tresse/kit';
import { createDatabase } from '@tresse/scripts/postgres';
import { createRequestSigner, createSigningKeys, gatewayIssuer } from '@tresse/tokens';
import postgres from 'postgres';
import { type Proving, runProof } from '../prove/support/run-proof.ts';

const association = defineAssociation({ slug: 'a', name: 'A', modules: ['PRESENCE', 'REFERRAL'] });
const caller = {
  role: 'center-lead',
  purpose: 'accompaniment',
  subject: 'lead',
  association: 'a',
  centers: ['a~c'],
  scopes: ['person:read', 'referral:read'],
};
const body = JSON.stringify({
  query: '{ myCenters { edges { node { people(first: 20) { edges { node { id ageBand needs lastContactOn } } } } } } }',
});

/** Reads a page of twenty people, as often as it goes in rounds of a second, with and without the audit by turns. */
async function measure({ cluster, cleanup, quick, tell }: Proving) {
  const urls = await createDatabase(cluster, 'bench-audit');
  await migrate({ ownerUrl: urls.ownerUrl, applicationRole: new URL(urls.applicationUrl).username });
  const owner = postgres(urls.ownerUrl, { max: 1, onnotice: () => {} });
  await owner`insert into unit values ('a~u', 'NATIONAL', 'l', 'n')`;
  await owner`insert into center values ('a~c', 'n', 'a~u', '33063', '33', null, null, null, '{}', '{}')`;
  await owner`select set_config('tresse.reach', '{"kind":"everything"}', false)`;
  await owner`insert into person (id, needs, center_id, last_contact)
    select 'a~p-' || n, '{MOBILITY}', 'a~c', current_date from generate_series(1, 100) n`;
  await owner.end();
  const { privateKey, publicKeys } = await createSigningKeys();
  const sign = await createRequestSigner(gatewayIssuer, privateKey);
  const audited = createAssociationSubgraph(association) as SubgraphDefinition<SubgraphContext>;
  const { people: _, ...unaudited } = audited;
  const start = async (definition: SubgraphDefinition<SubgraphContext>) => {
    const database = openDatabase(urls.applicationUrl);
    const logger = createLogger('bench', 'silent');
    const running = await startSubgraph(definition, {
      host: '127.0.0.1',
      port: 0,
      database,
      hubPublicKeys: publicKeys,
      logger,
    });
    cleanup.defer(() => running.stop());
    return running.url;
  };
  const sides = { audited: await start(audited), unaudited: await start(unaudited) };
  const read = async (url: string) => {
    const authorization = `Bearer ${await sign({ audience: 'a', body, claims: { caller } })}`;
    const headers = { 'content-type': 'application/json', authorization };
    const answer = await (await fetch(url, { method: 'POST', headers, body })).text();
    if (!answer.includes('a~p-')) throw new Error(answer);
  };
  const rates: Record<keyof typeof sides, number[]> = { audited: [], unaudited: [] };
  for (let round = 0; round <= (quick ? 5 : 15); round += 1) {
    for (const side of ['audited', 'unaudited'] as const) {
      const rate = await countReads(() => read(sides[side]), 32);
      if (round > 0) rates[side].push(rate);
    }
  }
  const [audit, without] = [median(rates.audited), median(rates.unaudited)];
  tell(
    `${audit.toFixed(0)} reads a second with the audit, ${without.toFixed(0)} without, of 20 people each, 32 at once`,
  );
  return {
    ok: true,
    figures: {
      auditedReadsPerSecondCount: audit,
      unauditedReadsPerSecondCount: without,
      auditedRatio: audit / without,
    },
  };
}

async function countReads(read: () => Promise<void>, concurrency: number): Promise<number> {
  const begin = performance.now();
  let done = 0;
  const readOn = async () => {
    for (; performance.now() - begin < 1000; done += 1) await read();
  };
  await Promise.all(Array.from({ length: concurrency }, readOn));
  return (1000 * done) / (performance.now() - begin);
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

await runProof('audit', measure);
