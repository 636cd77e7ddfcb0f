import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';
import { misspell } from './misspell.ts';
import { searchIn } from './search-in.ts';

const { offer, questions } = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8')) as {
  readonly offer: readonly (readonly [name: string, title: string])[];
  readonly questions: readonly (readonly [text: string, expected: readonly string[]])[];
};

const misspeltCount = 400;

let catalogue: TestCatalogue;
let listTitles: (text: string) => Promise<readonly string[]>;

beforeAll(async () => {
  catalogue = await createCatalogue();
  const trainings = offer.map(([name, title]) => ({ numero: name, title, actions: [{ numero: '1' }] }));
  await catalogue.importText(makeLheo(trainings));
  const search = searchIn(catalogue);
  listTitles = async (text) => (await search({ filter: { text }, first: 10 })).titles;
});
afterAll(() => catalogue.database.close());

const titleOf = new Map(offer);

/** How many of the expected sessions are among the first ten, from 0 to 1, and the rank of the first, 1 being best. */
async function judge(text: string, expected: readonly string[]) {
  const titles = await listTitles(text);
  const ranks = expected.map((name) => titles.indexOf(titleOf.get(name) ?? name) + 1).filter((rank) => rank > 0);
  return { text, titles, recall: ranks.length / expected.length, rank: Math.min(Number.POSITIVE_INFINITY, ...ranks) };
}

it('finds what sixty questions of volunteers are after among the first ten, most at the very top', async () => {
  expect(questions).toHaveLength(60);
  const judged = [];
  for (const [text, expected] of questions) judged.push(await judge(text, expected));
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const recall = mean(judged.map((each) => each.recall));
  const reciprocalRank = mean(judged.map(({ rank }) => 1 / rank));
  process.stdout.write(`recall@10 ${recall.toFixed(3)}, mean reciprocal rank ${reciprocalRank.toFixed(3)}\n`);
  expect(judged.filter((each) => each.recall < 1).map(({ text, titles }) => [text, titles])).toEqual([]);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(reciprocalRank).toBeGreaterThanOrEqual(0.85);
});

it('finds the same whatever accents, capitals and plurals a question has, and nearly always with one typing error', async () => {
  const asked = fc
    .constantFrom(...questions)
    .chain(([text, expected]) => fc.tuple(misspell(text), fc.constant(expected)));
  const missed: string[] = [];
  for (const [text, expected] of fc.sample(asked, misspeltCount))
    if ((await judge(text, expected)).recall < 1) missed.push(text);
  // An error may make another word: « coure » is as near to « courte » as to « coudre ».
  expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(0.02 * misspeltCount);
});
