import { type Database, everything, openDatabase, withinReach } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { sql } from 'drizzle-orm';
import { insertFollowed } from '../../subgraphs/training-catalogue/src/db/followed-searches.ts';
import { openMemory } from '../../subgraphs/training-catalogue/src/db/search/memory.ts';
import { sendFollowedSearch } from '../../subgraphs/training-catalogue/src/deliver/send-followed-search.ts';
import type { SessionFilter } from '../../subgraphs/training-catalogue/src/generated/resolvers.ts';
import { normaliseFilter } from '../../subgraphs/training-catalogue/src/search/normalise-filter.ts';
import { runBench } from '../prove/support/run-proof.ts';
import { readConnectionsMs, readProcessMs } from './support/read-process-cpu.ts';
import { drawSearches } from './support/search/draw-searches.ts';
import { makeOffer } from './support/search/make-offer.ts';
import { createCatalogueDatabase } from './support/search/start-hub.ts';

const followedCount = 2_000;

/** What a morning's round costs: every followed search is looked at after an import by which one session in a hundred appeared. */
await runBench('followed-searches', async (proving) => {
  const { seed, quick, tell } = proving;
  const sessionsCount = quick ? 30_000 : 300_000;
  const now = new Date();
  const { ownerUrl, applicationUrl } = await createCatalogueDatabase(proving);
  await makeOffer(ownerUrl, { sessionsCount, seed }, dayInParis(now));
  let statementsCount = 0;
  const countStatement = () => {
    statementsCount += 1;
  };
  const database = openDatabase(applicationUrl, { onStatement: countStatement });
  proving.cleanup.defer(() => database.close());
  const { db } = database;
  const drawn = drawSearches(followedCount, seed, dayInParis(now)).map(({ filter }) => filter as SessionFilter);
  const figures: Record<string, number> = { sessionsCount, followedCount };
  // As volunteers write, many the same words; and the worst, each other words.
  for (const [name, filters] of [
    ['asDrawn', drawn],
    ['ownWords', drawn.map((filter, rank) => ({ ...filter, text: `${filter.text ?? 'cuisine'} ${writeWord(rank)}` }))],
  ] as const) {
    const ids = await followAll(db, name, filters);
    await openMemory(db);
    const newCount = await appear(ownerUrl);
    const read = async () => [readProcessMs(process.pid), await readConnectionsMs(applicationUrl)] as const;
    const before = await read();
    statementsCount = 0;
    const outcomes = new Map<string, number>();
    for (const id of ids) {
      const sending = { db, send: async () => {}, pagesUrl: 'https://tresse.example', now: () => now };
      const outcome = await sendFollowedSearch(sending, id);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    const after = await read();
    tell(`${name}: ${newCount} sessions appeared; ${[...outcomes].map(String).join(' ')}`);
    figures[`${name}.catalogueCpuMs`] = after[0] - before[0];
    figures[`${name}.postgresCpuMs`] = after[1] - before[1];
    figures[`${name}.statementsCount`] = statementsCount;
    figures[`${name}.sentCount`] = outcomes.get('sent') ?? 0;
  }
  return { ok: true, figures };
});

/** A word of letters alone for a number. */
function writeWord(rank: number): string {
  const digits = [...rank.toString(26).padStart(4, '0')];
  return digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}

async function followAll(db: Database, name: string, filters: readonly SessionFilter[]): Promise<string[]> {
  const { revision } = (await openMemory(db)).sessions;
  const at = new Date(0);
  const marks = { createdAt: at, seenAt: at, seenRevision: revision, mailedAt: null, mailedRevision: revision };
  const ids = filters.map((_, rank) => `${name} ${rank}`);
  await withinReach(db, everything, async (own) => {
    for (const [rank, filter] of filters.entries()) {
      const told = {
        centerId: 'a~c',
        label: 'Essai',
        mailbox: 'contact@essai.example',
        filter: normaliseFilter(filter),
      };
      await insertFollowed(own, { id: ids[rank] ?? '', ...told, ...marks });
    }
  });
  return ids;
}

/** Has one session in a hundred appear, as an import would write it; gives how many. */
async function appear(ownerUrl: string): Promise<number> {
  const { db, close } = openDatabase(ownerUrl, { poolSize: 1 });
  await db.execute(sql`update search_revision set revision = revision + 1`);
  const { count } = await db.execute(sql`update session_search set (revision, appeared) = (select revision, revision
    from search_revision) where hashtext(session_id) % 100 = 0`);
  await close();
  return count;
}
