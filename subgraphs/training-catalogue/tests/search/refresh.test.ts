import { openDatabase } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LoadedSessions, loadNothing, loadSessions } from '../../src/db/search/load-sessions.ts';
import { findRevision, openMemory } from '../../src/db/search/memory.ts';
import { prepareSearch } from '../../src/db/search/prepare-search.ts';
import { refreshSearch } from '../../src/db/search/refresh.ts';
import { importSchemes } from '../../src/import/index.ts';
import { FoundSessions } from '../../src/search/found-sessions.ts';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';
import { importSchemeFiles, makeRule, makeScheme } from '../schemes/make.ts';
import { searchIn } from './search-in.ts';

let catalogue: TestCatalogue;
beforeEach(async () => {
  catalogue = await createCatalogue();
});
afterEach(() => catalogue.database.close());

const file = (title: string, state = '1') =>
  makeLheo([{ numero: 'F', title, actions: [{ numero: '1', sessions: [{ numero: '1', state }] }] }]);

it('finds what an import changed, and counts it anew', async () => {
  const search = searchIn(catalogue);
  await catalogue.importText(file('Lire'));
  expect(await search({ filter: { text: 'lire' } })).toMatchObject({
    totalCount: 1,
    facets: { RECRUITMENT_STATE: { OPEN: 1 } },
  });
  await catalogue.importText(file('Couture', '2'));
  expect((await search({ filter: { text: 'lire' } })).totalCount).toBe(0);
  expect(await search({ filter: { text: 'couture' } })).toMatchObject({
    totalCount: 1,
    facets: { RECRUITMENT_STATE: { CLOSED: 1 } },
  });
});

it('raises the revision with a change alone', async () => {
  const revisions = [];
  for (const text of [file('Lire'), file('Lire'), file('Écrire'), file('Écrire', '2')]) {
    await catalogue.importText(text);
    revisions.push(await findRevision(catalogue.database.db));
  }
  expect(revisions).toEqual([1, 1, 2, 3]);
});

it('searches an employment area as schemes were last imported with it', async () => {
  await catalogue.importText(file('Lire'));
  const { program } = catalogue.database;
  const search = () => searchIn(catalogue)({ filter: { employmentArea: 'A1' } });
  await importSchemes({ database: program, areas: new Map([['33063', 'A1']]) });
  expect((await search()).totalCount).toBe(1);
  await importSchemes({ database: program, areas: new Map([['86194', 'A1']]) });
  expect((await search()).totalCount).toBe(0);
});

it('finds and counts by the schemes that an import of schemes assigned', async () => {
  await catalogue.importText(file('Lire'));
  const rule = makeRule({ scheme: 'ESSAI', objective: 'UN', hint: null, siret: '00090001900019' });
  await importSchemeFiles(catalogue, { schemes: [makeScheme()], 'scheme-rules': [rule] });
  const { totalCount, facets } = await searchIn(catalogue)({ filter: { schemes: ['ESSAI'] } });
  expect([totalCount, facets['SCHEME'], facets['SCHEME_OBJECTIVE']]).toEqual([1, { ESSAI: 1 }, { UN: 1 }]);
});

it('does not find what is gone', async () => {
  const { db } = catalogue.database.program;
  await catalogue.importText(file('Lire'));
  await db.execute(sql`update session set gone_at = now()`);
  await db.transaction((transaction) => refreshSearch(transaction));
  expect(await searchIn(catalogue)()).toMatchObject({ totalCount: 0, edges: [] });
});

it('is filled at the start of a catalogue that was filled before it', async () => {
  const { db } = catalogue.database.program;
  await catalogue.importText(file('Lire'));
  await db.execute(sql`delete from session_search`);
  await db.execute(sql`delete from training_text`);
  await db.execute(sql`update search_revision set revision = 0`);
  await prepareSearch(db);
  expect((await searchIn(catalogue)({ filter: { text: 'lire' } })).totalCount).toBe(1);
});

it('asks as many statements for one session as for a hundred, and fewer the second time', async () => {
  const sessions = Array.from({ length: 100 }, (_, index) => ({ numero: `${index}` }));
  await catalogue.importText(makeLheo([{ numero: 'F', title: 'Lire', actions: [{ numero: '1', sessions }] }]));
  const search = searchIn(catalogue);
  const count = async (first: number) => {
    const filter = { text: 'lire', recruitmentStates: ['OPEN'] };
    const { statements } = await catalogue.database.countStatements(() => search({ filter, first }));
    return statements.length;
  };
  // Revision, sessions that are searched, profiles, words, trainings that answer, sessions, trainings; then what is not held.
  expect([await count(1), await count(1), await count(100)]).toEqual([7, 3, 3]);
});

it('has the last day of entry of an open session as the import worked it out', async () => {
  const { db } = catalogue.database.program;
  const dates = [
    ['20260900', '20261218'],
    ['20270000', '00000000'],
    ['20261005', '20261218'],
  ] as const;
  const actions = ['0', '1'].map((entry) => ({
    numero: entry,
    entry,
    sessions: dates.flatMap(([start, end]) =>
      ['1', '2'].map((state) => ({ numero: `${start}${state}`, start, end, state })),
    ),
  }));
  await catalogue.importText(makeLheo([{ numero: 'F', actions }]));
  const rows = await db.execute<{ state: string; last: string }>(sql`
    select recruitment_state as state, entry_mode || start_date || last_day as last
    from session_search join session on session.id = session_id join training_action on training_action.id = action_id
    order by 1, 2`);
  const lastOf = (state: string) => rows.filter((row) => row.state === state).map(({ last }) => last);
  expect(lastOf('OPEN')).toHaveLength(6);
  expect(lastOf('CLOSED')).toEqual(lastOf('OPEN'));
});

it('loads again what could not be loaded', async () => {
  await catalogue.importText(file('Lire'));
  const owner = openDatabase(catalogue.database.ownerUrl);
  const load = () => openMemory(catalogue.database.db);
  await owner.client`alter table search_profile rename to away`;
  await expect(load()).rejects.toThrow();
  await owner.client`alter table away rename to search_profile`;
  await owner.close();
  const { sessions, profiles } = await load();
  expect([sessions.columns.ids.length, profiles.lastId]).toEqual([1, 1]);
});

it('holds after many changes what it holds when all is read at once', async () => {
  const { db } = catalogue.database.program;
  const sessions = Array.from({ length: 40 }, (_, index) => ({
    numero: `${index}`,
    start: `2026100${(index % 9) + 1}`,
  }));
  await catalogue.importText(makeLheo([{ numero: 'F', actions: [{ numero: '1', sessions }] }]));
  const { revision, columns } = (await openMemory(db)).sessions;
  expect(columns.ids).toHaveLength(40);
  for (const change of [
    sql`update session set gone_at = now() where start_date = '2026-10-03'`,
    sql`update session set start_date = '2026-10-01' where start_date > '2026-10-05'`,
    sql`update session set gone_at = null`,
  ]) {
    await db.execute(change);
    await db.transaction((transaction) => refreshSearch(transaction));
    const held = (await openMemory(db)).sessions;
    const read = await loadSessions(db, loadNothing());
    expect(listFoundIds(held)).toEqual(listFoundIds(read));
  }
  expect((await openMemory(db)).sessions.revision).toBe(revision + 3);
});

/** Every session that is not gone, in order, with its first day. */
const listFoundIds = (loaded: LoadedSessions) =>
  new FoundSessions(loaded, {
    today: '1990-01-01',
    from: null,
    to: null,
    communes: null,
    answering: null,
    newSince: null,
  })
    .list({ sort: 'START', limit: 100, after: null, missed: new Uint8Array(100) })
    .map(({ id, firstDay }) => `${firstDay} ${id}`);
