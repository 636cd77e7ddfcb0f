import type { ErrorCode } from '@tresse/kit';
import { afterEach, describe, expect, it } from 'vitest';
import type { Trick } from './fake-subgraph.ts';
import { type Answer, useHub } from './hub.ts';

const whoIsIn = '{ associations { id name centersByDepartment { centerCount department { code name } } } }';

/** Typed so that a code missing here, or dropped from the kit, does not compile. */
const sayable = Object.keys({
  BAD_USER_INPUT: 1,
  FORBIDDEN: 1,
  UNAUTHENTICATED: 1,
  UNAVAILABLE: 1,
} satisfies Record<ErrorCode, number>);

/** The text of one association in an answer. */
function textOf(answer: Answer, slug: string): string {
  const { associations } = answer.data as { associations: { id: string }[] };
  return JSON.stringify(associations.find(({ id }) => id === slug));
}

describe('a failing subgraph', () => {
  const hub = useHub({ subgraphTimeoutMs: 300, limits: { answerBytes: 20_000 } });
  const trick = (name: string, how: Trick) => {
    hub.current.getFake(name).trick = how;
  };
  afterEach(() => {
    hub.current.untrick();
  });

  it.each<[string, string, Trick]>([
    [
      'redirects',
      'SUBGRAPH_ANSWER_REFUSED',
      () => ({ status: 307, text: '', headers: { location: 'http://127.0.0.1:1/' } }),
    ],
    ['answers neither data nor errors', 'SUBGRAPH_ANSWER_REFUSED', () => ({})],
    [
      'errs',
      'SUBGRAPH_ERROR',
      () => ({ data: null, errors: [{ message: 'relation "secret" at http://10.0.0.1 does not exist' }] }),
    ],
  ])('that %s leaves the others byte-identical and is told once', async (_, code, how) => {
    const before = await hub.current.ask(whoIsIn);
    trick('b', how);
    const started = performance.now();
    const answer = await hub.current.ask(whoIsIn);
    expect(performance.now() - started).toBeLessThan(800);
    expect(textOf(answer, 'a')).toBe(textOf(before, 'a'));
    expect(textOf(answer, 'b')).toBe('{"id":"b","name":"Association b","centersByDepartment":null}');
    expect(answer.errors).toEqual([
      {
        message: expect.stringMatching(/^b /),
        path: ['associations', 1, 'centersByDepartment'],
        extensions: { code, subgraph: 'b', lostPlaces: 1 },
      },
    ]);
    expect(answer.extensions).toEqual({ missingPartners: [{ association: 'b', reason: code }] });
    expect(JSON.stringify(answer)).not.toMatch(/secret|10\.0\.0\.1|127\.0\.0\.1|stack/);
  });

  it('passes on what a subgraph may say aloud, at its place in the response', async () => {
    trick('a', () => ({
      data: { _entities: [{ __typename: 'Association', _key_id: 'a', page: null }] },
      errors: [
        {
          message: 'first must be at most 100.',
          path: ['_entities', 0, 'page'],
          extensions: { code: 'BAD_USER_INPUT', sql: 'x' },
        },
      ],
    }));
    const answer = await hub.current.ask('{ associations { page: centers(first: 100) { edges { cursor } } } }');
    expect(answer.errors).toEqual([
      {
        message: 'first must be at most 100.',
        path: ['associations', 0, 'page'],
        extensions: { code: 'BAD_USER_INPUT', subgraph: 'a' },
      },
    ]);
    expect(answer.extensions).toBeUndefined();
  });

  it.each(sayable)('may say %s aloud, as a code of the kit', async (code) => {
    trick('a', () => ({ data: null, errors: [{ message: 'As written.', path: ['center'], extensions: { code } }] }));
    const answer = await hub.current.ask('{ center(id: "a~c1") { name } }');
    expect(answer.errors).toEqual([{ message: 'As written.', path: ['center'], extensions: { code, subgraph: 'a' } }]);
    const missing = code === 'UNAVAILABLE' ? { missingPartners: [{ association: 'a', reason: code }] } : undefined;
    expect(answer.extensions).toEqual(missing);
  });

  it('counts every place that is lost with it', async () => {
    trick('territories', () => new Promise(() => undefined));
    const answer = await hub.current.ask('{ associations { centersByDepartment { department { name population } } } }');
    expect(answer.errors).toEqual([
      {
        message: 'territories did not answer in time.',
        path: ['associations', 0, 'centersByDepartment', 0, 'department', 'name'],
        extensions: { code: 'SUBGRAPH_TIMEOUT', subgraph: 'territories', lostPlaces: 4 },
      },
    ]);
    expect(answer.extensions).toBeUndefined();
  });

  it('makes the parent null where the graph promises a value, with no second error', async () => {
    trick('a', () => ({
      data: {
        _entities: [
          { __typename: 'Association', _key_id: 'a', centersByDepartment: [{ department: null, centerCount: 2 }] },
        ],
      },
    }));
    const answer = await hub.current.ask(
      '{ associations { id centersByDepartment { centerCount department { code } } } }',
    );
    expect(answer.data).toMatchObject({
      associations: [
        { id: 'a', centersByDepartment: null },
        { id: 'b', centersByDepartment: [{ centerCount: 4 }] },
      ],
    });
    expect(answer.errors).toEqual([
      expect.objectContaining({
        path: ['associations', 0, 'centersByDepartment', 0, 'department'],
        extensions: { code: 'SUBGRAPH_ERROR' },
      }),
    ]);
  });

  it('does not stop the fetches that need nothing of it', async () => {
    trick('partnership', () => ({ status: 500, text: '' }));
    const answer = await hub.current.ask('{ associations { id } center(id: "a~c1") { name } }');
    expect(answer.data).toEqual({ associations: null, center: { name: 'Centre 1 (a)' } });
    expect(answer.errors).toHaveLength(1);
  });

  it('that is stopped leaves the others byte-identical', async () => {
    const before = await hub.current.ask(whoIsIn);
    await hub.current.getFake('b').stop();
    const answer = await hub.current.ask(whoIsIn);
    expect(textOf(answer, 'a')).toBe(textOf(before, 'a'));
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'b', lostPlaces: 1 } },
    ]);
    expect(answer.extensions).toEqual({ missingPartners: [{ association: 'b', reason: 'SUBGRAPH_UNAVAILABLE' }] });
  });
});
