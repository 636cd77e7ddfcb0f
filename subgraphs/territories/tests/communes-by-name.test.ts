import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { useHouse } from './make.ts';

const house = useHouse();

const search = async (startsWith: string, first = 3): Promise<string[] | undefined> => {
  const { data } = await house().ask(
    'query ($startsWith: String!, $first: Int!) { communesByName(startsWith: $startsWith, first: $first) { name } }',
    { startsWith, first },
  );
  return (data?.['communesByName'] as { name: string }[] | null)?.map(({ name }) => name);
};

test('finds a name whatever its accents, case, hyphens and apostrophes', async () => {
  const spellings = ['Saint-Émilion', 'saint emilion', 'SAINTEMILION', 'Saint–Émilion', 'saint-e\u0301milion'];
  const found = await Promise.all(spellings.map((spelling) => search(spelling)));
  expect(found).toEqual(spellings.map(() => ['Saint-Émilion']));
  expect(await search("l'isle-d’esp")).toEqual(["L'Isle-d'Espagnac"]);
});

test('gives the most populous first, as many as asked', async () => {
  expect(await search('la ro', 2)).toEqual(['La Rochelle', 'La Rochefoucauld-en-Angoumois']);
  expect(await search('Po', 1)).toEqual(['Poitiers']);
});

test('puts a commune without a number of inhabitants last', async () => {
  await house().database.db.execute(sql`update commune set population = null where code = '33063'`);
  expect((await search('Bord', 50))?.at(-1)).toBe('Bordeaux');
});

test('finds nothing for what no name begins with', async () => {
  expect(await search('%%%ux')).toEqual([]);
  expect(await search('Zzz')).toEqual([]);
});

test('refuses fewer than two letters and pages out of bounds', async () => {
  const ask = (text: string) => house().ask(`{ communesByName(${text}) { name } }`);
  const answers = await Promise.all(['startsWith: "- é %"', 'startsWith: "po", first: 51'].map(ask));
  expect(answers.map(({ errors }) => errors?.[0]?.extensions)).toEqual([
    { argument: 'startsWith', code: 'BAD_USER_INPUT' },
    { argument: 'first', code: 'BAD_USER_INPUT' },
  ]);
});
