import { afterEach, expect, test } from 'vitest';
import { listStatisticsMembers, releaseDueQuarters, releaseQuarters } from '../src/collect/index.ts';
import { fetchFrozenCounts } from '../src/db/frozen-counts.ts';
import { frozenCounts, release } from '../src/db/tables.ts';
import { type FakeAssociation, startFakeAssociation, useHouse, waiting, writeAnswer, young } from './make.ts';

const house = useHouse();
const started: FakeAssociation[] = [];
afterEach(() => {
  for (const association of started.splice(0)) association.stop();
});

async function start(slug: string, counts = {}): Promise<FakeAssociation> {
  const association = await startFakeAssociation(house(), slug, counts);
  started.push(association);
  return association;
}

const readEntries = async (quarter: string, version: number) => {
  const { data } = await house().ask(
    `{ statisticsRelease(quarter: "${quarter}", version: ${version}) { missingPartners { id }
      entries { totals { ageBand gender count } cells { department { code } ageBand gender count } } } }`,
  );
  return data?.['statisticsRelease'] as { missingPartners: unknown; entries: { cells: { count: number | null }[] } };
};

test('asks each association itself, freezes what it gives, and asks no more', async () => {
  const [first, second] = [await start('les-uns', waiting(12)), await start('les-autres', waiting(3))];
  const outcomes = await releaseQuarters(house().collectFrom(first, second), ['2025-Q1']);
  expect(outcomes).toEqual([{ quarter: '2025-Q1', released: '2025-Q1.1', silences: [] }]);
  first.answer = (quarter) => writeAnswer(quarter, waiting(99));
  const again = await releaseQuarters(house().collectFrom(first, second), ['2025-Q1']);
  expect(again).toEqual([{ quarter: '2025-Q1', released: null, silences: [] }]);
  expect([first.asked, second.asked]).toEqual([['2025-Q1'], ['2025-Q1']]);
  expect((await fetchFrozenCounts(house().database.db, '2025-Q1')).map(({ counts }) => counts)).toEqual([
    waiting(3),
    waiting(12),
  ]);
});

test('names who is missing, and makes a version when the counts come later', async () => {
  const [first, late] = [await start('les-uns', young(30)), await start('les-autres', young(14))];
  const collecting = house().collectFrom(first, late);
  const { answer } = late;
  late.answer = () => '{"errors":[{"message":"secret","extensions":{"code":"UNAVAILABLE"}}]}';
  expect(await releaseQuarters(collecting, ['2025-Q2'])).toEqual([
    {
      quarter: '2025-Q2',
      released: '2025-Q2.1',
      silences: [{ association: 'les-autres', reason: 'refused: UNAVAILABLE' }],
    },
  ]);
  expect(await releaseQuarters(collecting, ['2025-Q2'])).toMatchObject([{ released: null }]);
  late.answer = answer;
  expect(await releaseQuarters(collecting, ['2025-Q2'])).toMatchObject([{ released: '2025-Q2.2', silences: [] }]);
  const versions = [await readEntries('2025-Q2', 1), await readEntries('2025-Q2', 2)];
  expect(versions.map(({ missingPartners }) => missingPartners)).toEqual([[{ id: 'les-autres' }], []]);
  const shown = versions.map(({ entries }) => entries.cells.flatMap(({ count }) => count ?? []));
  expect(shown).toEqual([[30], [44]]);
});

test('releases nothing when nobody gives counts', async () => {
  const silent = await start('les-uns');
  silent.answer = () => 'no JSON';
  const outcomes = await releaseQuarters(house().collectFrom(silent), ['2025-Q3']);
  expect(outcomes).toEqual([
    { quarter: '2025-Q3', released: null, silences: [{ association: 'les-uns', reason: 'answered what is no JSON' }] },
  ]);
});

const good = { department: { code: '33' }, stage: 'ENTERED', count: 1 };
const entry = { department: { code: '33' }, ageBand: 'FROM_50', gender: 'MAN', count: 1 };
const answerOf = (part: object) =>
  JSON.stringify({
    data: { _entities: [{ quarterlyCounts: { quarter: '2025-Q4', referrals: [good], entries: [entry], ...part } }] },
  });
const place = 'data._entities.0.quarterlyCounts';

test.each([
  ['a negative count', answerOf({ referrals: [{ ...good, count: -1 }] }), `${place}.referrals.0.count`],
  ['a fraction', answerOf({ referrals: [{ ...good, count: 1.5 }] }), `${place}.referrals.0.count`],
  ['a count as text', answerOf({ entries: [{ ...entry, count: '12' }] }), `${place}.entries.0.count`],
  ['a combination twice', answerOf({ entries: [entry, { ...entry, count: 2 }] }), `${place}.entries`],
  ['an invented stage', answerOf({ referrals: [{ ...good, stage: 'LOST' }] }), `${place}.referrals.0.stage`],
  [
    'no department',
    answerOf({ referrals: [{ ...good, department: { code: 'x' } }] }),
    `${place}.referrals.0.department`,
  ],
  ['more than was asked', answerOf({ people: ['Durand'] }), place],
  ['another quarter', answerOf({ quarter: '2025-Q3' }), `${place}.quarter`],
  ['null', JSON.stringify({ data: { _entities: [null] } }), 'data._entities.0'],
])('takes no answer with %s, and says where it is wrong', async (_, answer, where) => {
  const lying = await start('les-uns');
  lying.answer = () => answer;
  const [outcome] = await releaseQuarters(house().collectFrom(lying), ['2025-Q4']);
  expect(outcome?.released).toBeNull();
  expect(outcome?.silences[0]?.reason).toContain(`answered what are no counts, at ${where}`);
});

test('waits for nobody longer than its deadline, and reads no more than it must', async () => {
  const [slow, long, gone] = [await start('lente'), await start('longue'), await start('partie')];
  slow.answer = () => '';
  long.answer = () => ' '.repeat(30_000);
  gone.stop();
  const [outcome] = await releaseQuarters(house().collectFrom(slow, long, gone), ['2025-Q4']);
  expect(outcome?.silences).toEqual([
    { association: 'lente', reason: 'gave no answer within 0.3 s' },
    { association: 'longue', reason: 'answered more than 20000 bytes' },
    { association: 'partie', reason: 'could not be reached' },
  ]);
});

test('releases once what is collected twice at the same time', async () => {
  const association = await start('les-uns', waiting(20));
  const collect = () => releaseQuarters(house().collectFrom(association), ['2024-Q2']);
  const released = (await Promise.all([collect(), collect()])).flat().map((each) => each.released);
  expect(released.toSorted()).toEqual(['2024-Q2.1', null]);
});

test('releases the quarters of two years that have rested for fifteen days', async () => {
  const association = await start('les-uns');
  const due = async (today: string) =>
    (await releaseDueQuarters(house().collectFrom(association), today)).map(({ quarter }) => quarter);
  expect(await due('2026-10-15')).toEqual([
    '2024-Q4',
    '2025-Q1',
    '2025-Q2',
    '2025-Q3',
    '2025-Q4',
    '2026-Q1',
    '2026-Q2',
  ]);
  expect(await due('2026-10-16')).toEqual([
    '2024-Q4',
    '2025-Q1',
    '2025-Q2',
    '2025-Q3',
    '2025-Q4',
    '2026-Q1',
    '2026-Q2',
    '2026-Q3',
  ]);
});

test('nothing changes what is frozen or released, not even by mistake', async () => {
  const { db } = house().database;
  const refused = { cause: { message: expect.stringContaining('is frozen') } };
  await expect(db.update(frozenCounts).set({ counts: young(1) })).rejects.toMatchObject(refused);
  await expect(db.delete(release)).rejects.toMatchObject(refused);
});

test('knows from the registry who takes part, and where it answers', () => {
  const member = (slug: string, modules: string[]) => ({ slug, url: `http://${slug}.test/`, audience: slug, modules });
  const registry = {
    members: [member('one', ['PRESENCE', 'STATISTICS']), member('two', ['PRESENCE']), member('six', ['STATISTICS'])],
  };
  expect(listStatisticsMembers(registry, { six: 'http://127.0.0.1:6/' })).toEqual([
    { slug: 'one', url: 'http://one.test/', audience: 'one' },
    { slug: 'six', url: 'http://127.0.0.1:6/', audience: 'six' },
  ]);
});
