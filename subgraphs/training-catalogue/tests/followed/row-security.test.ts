import { type RowReach, withinReach } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { center, createFollowingCatalogue, type FollowingCatalogue, follow, makeWish, neighbour } from './follow.ts';

let catalogue: FollowingCatalogue;
beforeAll(async () => {
  catalogue = await createFollowingCatalogue();
  await follow(catalogue.askOwn, makeWish());
});
afterAll(() => catalogue.database.close());

const own = { kind: 'centers', centers: [center] };
const strangers: [string, RowReach & Record<string, unknown>][] = [
  ['another center', { kind: 'centers', centers: [neighbour] }],
  ['no center', { kind: 'centers', centers: [] }],
  ['whoever does not say which centers', { kind: 'centers' }],
  ['another kind of reach', { kind: 'association', association: 'les-voisins', centers: [center] }],
  ['the Region', { kind: 'region' }],
];

/** How many rows somebody reads, changes and deletes; nothing of it stays. */
async function reach(within: RowReach): Promise<number[]> {
  const undo = new Error('undo');
  let counts: number[] = [];
  await withinReach(catalogue.database.db, within, async (db) => {
    const statements = [
      sql`select 1 from followed_search`,
      sql`update followed_search set label = 'x'`,
      sql`delete from followed_search`,
    ];
    for (const statement of statements) counts = [...counts, (await db.execute(statement)).count];
    throw undo;
  }).catch((error: unknown) => expect(error).toBe(undo));
  return counts;
}

describe('a followed search', () => {
  it('is read, changed and deleted by its center and by programs', async () => {
    expect([await reach(own), await reach({ kind: 'everything' })]).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  it.each(strangers)('is nothing to %s', async (_, within) => {
    expect(await reach(within)).toEqual([0, 0, 0]);
  });

  it('is nothing without a reach', async () => {
    expect([...(await catalogue.database.db.execute(sql`select from followed_search`))]).toEqual([]);
  });

  it.each(strangers)('is not followed for a center by %s', async (_, within) => {
    const added = withinReach(catalogue.database.db, within, (db) =>
      db.execute(sql`insert into followed_search
        (id, center_id, label, filter, created_at, seen_at, seen_revision, mailed_revision)
        values ('x', ${center}, 'x', '{}', now(), now(), 0, 0)`),
    );
    expect(await added.catch((error: Error) => String(error.cause))).toContain('violates row-level security policy');
  });
});
