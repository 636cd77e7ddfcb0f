import { afterEach, describe, expect, it } from 'vitest';
import type { Trick } from './fake-subgraph.ts';
import { type Asking, analyst, type Claims, useHub, volunteerOf } from './hub.ts';

const query = '{ associations { id units { name } } }';

/** Waits until the requests that come together are all there. */
const late: Trick = async (_, honest) => {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return honest();
};

describe('what is asked at the same time', () => {
  const hub = useHub();
  const askTogether = async (...asked: readonly (readonly [string, Asking])[]) => {
    hub.current.getFake('partnership').trick = late;
    return Promise.all(asked.map(([text, asking]) => hub.current.ask(text, asking)));
  };
  const as = (sub: string, claims: Claims): Asking => ({ as: { sub, ...claims } });
  afterEach(() => hub.current.untrick());

  it('is asked once by one caller', async () => {
    const [one, other] = await askTogether(
      [query, as('marie', volunteerOf('a'))],
      [query, as('marie', volunteerOf('a'))],
    );
    expect(other).toEqual(one);
    expect(['partnership', 'a', 'b'].map((name) => hub.current.received(name).length)).toEqual([1, 1, 1]);
  });

  it('is asked once of a subgraph for two queries of one caller, and answers both', async () => {
    const other = '{ associations { id units { name } __typename } agreements { title } }';
    const marie = as('marie', volunteerOf('a'));
    const answers = await askTogether([`query One ${query}`, marie], [`query Two ${query}`, marie], [other, marie]);
    const units = [{ units: [{ name: 'Unité (a)' }] }, { units: [{ name: 'Unité (b)' }] }];
    for (const answer of answers) expect(answer.data).toMatchObject({ associations: units });
    expect(hub.current.received('partnership')).toHaveLength(2);
  });

  it.each<[string, Claims, Claims]>([
    ['roles', volunteerOf('a'), analyst],
    ['associations', volunteerOf('a'), volunteerOf('b')],
    ['reach', volunteerOf('a'), { ...volunteerOf('a'), centers: ['a~c2'] }],
  ])('is asked for each caller of different %s', async (_, one, other) => {
    const answers = await askTogether([query, as('marie', one)], [query, as('marie', other)]);
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    expect(hub.current.received('partnership')).toHaveLength(2);
  });

  it('is asked for each of two people of the same rights', async () => {
    await askTogether([query, as('marie', volunteerOf('a'))], [query, as('paul', volunteerOf('a'))]);
    expect(hub.current.received('partnership')).toHaveLength(2);
  });

  it('is asked for each of two sets of variables', async () => {
    const named = 'query($id: ID!) { center(id: $id) { name } }';
    hub.current.getFake('a').trick = late;
    const ask = (id: string) => hub.current.ask(named, { variables: { id }, ...as('marie', volunteerOf('a')) });
    const answers = await Promise.all(['a~c1', 'a~c2'].map(ask));
    expect(answers.map(({ data }) => data)).toEqual([
      { center: { name: 'Centre 1 (a)' } },
      { center: { name: 'Centre 2 (a)' } },
    ]);
  });

  it('is changed as often as it is asked to be', async () => {
    hub.current.getFake('a').trick = late;
    const text = 'mutation { cancelReferral(input: { referral: "a~r1", idempotencyKey: "k" }) { __typename } }';
    await Promise.all([1, 2].map(() => hub.current.ask(text, as('marie', volunteerOf('a')))));
    expect(hub.current.received('a')).toHaveLength(2);
  });

  it('is answered to who still waits when another one goes away', async () => {
    const gone = new AbortController();
    setTimeout(() => gone.abort(), 50);
    const leaving = expect(hub.current.ask(query, { signal: gone.signal })).rejects.toThrow('aborted');
    const [answer] = await askTogether([query, {}]);
    await leaving;
    expect(answer).toMatchObject({ data: { associations: [{ id: 'a' }, { id: 'b' }] } });
    expect(hub.current.received('partnership')).toMatchObject([{ isAbandoned: false }]);
  });
});
