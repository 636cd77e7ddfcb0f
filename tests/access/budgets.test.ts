import { describe, expect, it } from 'vitest';
import { useHub } from '../execution/hub.ts';

const fragments = (count: number, times = 2) =>
  Array.from({ length: count }, (_, index) => {
    const next =
      index + 1 < count
        ? Array.from({ length: times }, (_, time) => `a${time}: parent { ...F${index + 1} }`).join(' ')
        : 'name';
    return `fragment F${index} on Unit { ${next} }`;
  }).join('\n');

/** 661 bytes that the planner would work on for a quarter of a minute. */
const bomb = `{ center(id: "a~c1") { unit { ...F0 } } }\n${fragments(12).replaceAll(/a\d: /g, '')}`;
const wide = `{ associations { units { ...F0 } } }\n${fragments(4, 8)}`;

/** The fastest of five: the machine may be busy with something else. */
async function takeFastest(ask: () => Promise<Response>): Promise<{ response: Response; tookMs: number }> {
  const answers: { response: Response; tookMs: number }[] = [];
  for (let time = 0; time < 5; time++) {
    const started = performance.now();
    const response = await ask();
    answers.push({ response, tookMs: performance.now() - started });
  }
  return answers.reduce((fastest, answer) => (answer.tookMs < fastest.tookMs ? answer : fastest));
}

describe('a request over its budget', () => {
  const hub = useHub();

  it.each<[string, string, object]>([
    ['twelve nested fragments', bomb, { found: expect.any(Number), bound: 500, budget: 'expandedSelections' }],
    [
      'fragments that multiply',
      wide.replaceAll(/a\d: /g, ''),
      { budget: 'expandedSelections', found: expect.any(Number), bound: 500 },
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
      { budget: 'aliases', found: 31, bound: 30 },
    ],
    [
      'directives',
      `query($v: Boolean!) { ...F ...F } fragment F on Query { associations { ${'id @skip(if: $v) '.repeat(51)} } }`,
      { budget: 'directives', found: 102, bound: 100 },
    ],
    ['root fields', `{ ${'__typename '.repeat(21)} }`, { budget: 'rootFields', found: 21, bound: 20 }],
    ['tokens', `{ associations { ${'id '.repeat(2001)} } }`, { budget: 'tokens', found: 2000, bound: 2000 }],
    [
      'depth',
      `{ center(id: "a~c1") { unit ${'{ parent '.repeat(20)} { id } ${'}'.repeat(20)} } }`,
      { budget: 'depth', found: 23, bound: 15 },
    ],
    [
      'fragments in fragments',
      `{ associations { ${'... on Association { '.repeat(40)} id ${'}'.repeat(40)} } }`,
      { budget: 'nesting', found: 42, bound: 30 },
    ],
    [
      'lists in lists',
      `query($id: ID = ${'['.repeat(60)}1${']'.repeat(60)}) { center(id: $id) { id } }`,
      { budget: 'nesting', found: 61, bound: 30 },
    ],
  ])('in %s is refused within 50 ms', async (_, query, refusal) => {
    await hub.current.ask('{ __typename }');
    const asGet = { headers: { 'apollo-require-preflight': '1' } };
    for (const ask of [
      () => hub.current.post({ query }),
      () => fetch(`${hub.current.url}?query=${encodeURIComponent(query)}`, asGet),
    ]) {
      const { response, tookMs } = await takeFastest(ask);
      expect(tookMs).toBeLessThan(50);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'BUDGET_EXCEEDED', ...refusal } }],
      });
    }
  });

  it('in bytes is refused before it is read whole', async () => {
    const response = await hub.current.post({ query: '{ __typename }', variables: { x: 'x'.repeat(300_000) } });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BUDGET_EXCEEDED', budget: 'bodyBytes', bound: 262_144 } }],
    });
  });

  it('in a circle of fragments is refused', async () => {
    const query =
      '{ center(id: "a~c1") { unit { ...A } } } fragment A on Unit { parent { ...B } } fragment B on Unit { parent { ...A } }';
    expect((await hub.current.post({ query })).status).toBe(400);
  });

  it('is refused in the words of people', async () => {
    const answer = await hub.current.ask(`{ ${'__typename '.repeat(21)} }`);
    expect(answer.errors?.[0]?.message).toBe('The request has 21 root fields; at most 20 are accepted.');
  });
});

describe('a request within its budget', () => {
  const hub = useHub();

  it('is planned and answered within 100 ms', async () => {
    const query = `{ association(id: "a") { units { ...F0 } } }\n${fragments(3, 3).replaceAll(/a\d: /g, '')}`;
    let count = 0;
    // A document never seen before each time, so that it is planned each time.
    const { response, tookMs } = await takeFastest(() => hub.current.post({ query: `${query}#${count++}` }));
    expect(response.status).toBe(200);
    expect(tookMs).toBeLessThan(100);
  });
});
