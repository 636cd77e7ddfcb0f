import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/domain/search/edit-distance.ts';
import { dimensions, type Facets } from '../../src/domain/search/facets.ts';
import { LeastRecentlyUsed } from '../../src/domain/search/least-recently-used.ts';
import { mendWord } from '../../src/domain/search/mend-word.ts';
import { ProfileTable } from '../../src/domain/search/profile-table.ts';
import { readQuestion } from '../../src/domain/search/question.ts';
import { splitWords } from '../../src/domain/search/words.ts';

describe('the edit distance', () => {
  it.each([
    ['cariste', 'cariste', 0],
    ['cariste', 'carsite', 1],
    ['cariste', 'caristes', 1],
    ['cariste', 'ariste', 1],
    ['cariste', 'coriste', 1],
    ['', 'lire', 4],
  ])('from %s to %s is %i', (from, to, distance) => {
    expect([editDistance(from, to), editDistance(to, from)]).toEqual([distance, distance]);
  });
});

describe('a word', () => {
  it.each([
    ['carsite', ['cariste', 'carriste'], 'cariste'],
    ['lrie', ['lire'], 'lrie'],
    ['ordinatuers', ['ordinateur'], 'ordinateur'],
    ['zzzzzzz', ['cariste'], 'zzzzzzz'],
    ['couder', ['souder', 'coder', 'coudre'], 'coudre'],
    ['couder', ['souder', 'coder'], 'coder'],
  ])('%s among %j is written %s', (word, known, written) => {
    expect(mendWord(word, known)).toBe(written);
  });
});

describe('a question', () => {
  it('takes the longest phrase that the synonyms know, whatever its small words', () => {
    const [concept, ...others] = readQuestion(splitWords('Je cherche des cours de français pour étrangers'));
    expect(concept?.split(' | ')).toEqual(expect.arrayContaining(['fle', 'f15235']));
    expect(others).toEqual([]);
  });

  it('keeps a word that they do not know as it is', () => {
    expect(readQuestion(['tyrolienne'])).toEqual(['tyrolienne']);
  });
});

const facetsOf = (facets: Partial<Facets>): Facets => ({
  ...(Object.fromEntries(dimensions.map((dimension) => [dimension, []])) as unknown as Facets),
  ...facets,
});

const hasAll = (own: Facets, wanted: Partial<Facets>): boolean =>
  dimensions.every((name) => !wanted[name]?.length || own[name].some((value) => wanted[name]?.includes(value)));

it('counts each value as if nothing were chosen in its own dimension, as a count one by one does', () => {
  const values = ['a', 'b', 'c'];
  const some = fc.subarray(values);
  const two = fc.record({ FUNDER: some, PUBLIC: some });
  fc.assert(
    fc.property(fc.array(fc.tuple(two, fc.integer({ min: 1, max: 9 })), { maxLength: 8 }), two, (made, choices) => {
      const table = new ProfileTable();
      for (const [id, [facets]] of made.entries()) table.add({ id, facets: facetsOf(facets) });
      const counts = Uint32Array.from(made, ([, count]) => count);
      const { total, facets } = table.summarise(counts, table.findMissed(choices));
      const listChosen = (wanted: Partial<Facets>) =>
        made.flatMap(([own], id) => (hasAll(facetsOf(own), wanted) ? [id] : []));
      const countOf = (ids: readonly number[], has: (facets: Facets) => boolean) =>
        made.reduce((sum, [own, count], id) => (ids.includes(id) && has(facetsOf(own)) ? sum + count : sum), 0);
      expect(total).toBe(countOf(listChosen(choices), () => true));
      for (const dimension of ['FUNDER', 'PUBLIC'] as const) {
        const others = listChosen({ ...choices, [dimension]: [] });
        const counted = new Map(
          facets.find((facet) => facet.dimension === dimension)?.counts.map((each) => [each.value, each.count]),
        );
        const expected = values.map((value) => countOf(others, (own) => own[dimension].includes(value)));
        expect(values.map((value) => counted.get(value) ?? 0)).toEqual(expected);
      }
    }),
  );
});

describe('the memory of what was made', () => {
  it('forgets what was not asked for longest', () => {
    const made: string[] = [];
    const memory = new LeastRecentlyUsed<string>(2);
    const take = (key: string) =>
      memory.take(key, () => {
        made.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) take(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('makes again what failed', async () => {
    const memory = new LeastRecentlyUsed<Promise<string>>(2);
    await expect(memory.take('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await memory.take('a', async () => 'made')).toBe('made');
  });
});
