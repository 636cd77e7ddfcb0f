import type { Trick } from '../execution/fake-subgraph.ts';
import { type Fault, plant, says } from './fault.ts';

const refused = 'SUBGRAPH_ANSWER_REFUSED';

type Json = Record<string, unknown>;

/** Changes what the subgraph would answer. */
const changes = (name: string, code: Fault['code'], change: (data: Json) => unknown, told?: Partial<Fault>): Fault => ({
  name,
  code,
  trick: changeAnswer((answer) => ({ ...answer, data: change(answer['data'] as Json) })),
  ...told,
});

const changeAnswer =
  (change: (answer: Json) => unknown): Trick =>
  async (_, honest) =>
    change(JSON.parse(JSON.stringify(await honest())));

/** Changes each object that a root field or the list of entities holds. */
const eachObject = (change: (object: Json) => unknown) => (data: Json) =>
  Object.fromEntries(
    Object.entries(data)
      .map(([key, value]) => [key, [value].flat().map((one) => change(one as Json))] as const)
      .map(([key, list]) => [key, Array.isArray(data[key]) ? list : list[0]]),
  );

const eachList = (change: (list: unknown[]) => unknown) => (data: Json) =>
  Object.fromEntries(Object.entries(data).map(([key, list]) => [key, change(list as unknown[])]));

/** Changes the first leaf that is a text, other than the type and the key. */
const changeLeaf = (value: unknown) => (object: Json) => {
  const key = Object.keys(object).find((one) => !one.startsWith('_'));
  return key === undefined ? object : { ...object, [key]: value };
};

const secret = {
  message: `relation "${plant('table')}" does not exist`,
  stack: `at /srv/${plant('path')}`,
  extensions: { code: plant('code'), sql: `SELECT ${plant('sql')}` },
};

const ofEntities: Partial<Fault> = { only: ['entity fetch'] };
const ofSeveral: Partial<Fault> = { only: ['entity fetch'], needs: 'several' };

/** Answers that are JSON and yet not what was asked. */
export const faultsOfTheAnswer: readonly Fault[] = [
  says('answers {}', refused, '{}'),
  says('answers null', refused, 'null'),
  says('answers a list', refused, '[]'),
  says('answers a text for its data', refused, JSON.stringify({ data: plant('data') })),
  says('answers no data and no error', refused, '{"data":null}'),
  says('answers empty data', refused, '{"data":{}}'),
  says('tells its errors as a text', refused, JSON.stringify({ errors: plant('errors') })),
  says('tells errors with secrets', 'SUBGRAPH_ERROR', JSON.stringify({ data: null, errors: [secret] })),
  says(
    'tells ten thousand errors',
    'SUBGRAPH_ERROR',
    JSON.stringify({ data: null, errors: Array(10_000).fill(secret) }),
  ),
  says(
    'errs at a place of somebody else',
    'SUBGRAPH_ERROR',
    JSON.stringify({ data: null, errors: [{ ...secret, path: ['associations', plant('key')] }] }),
  ),
  changes('gives an object for a leaf', refused, eachObject(changeLeaf({ [plant('key')]: plant('value') }))),
  changes('gives a list for a leaf', refused, eachObject(changeLeaf([plant('value')]))),
  changes(
    'gives a list for an object',
    refused,
    eachObject((object) => [object]),
  ),
  changes(
    'gives a text for an object',
    refused,
    eachObject(() => plant('value')),
  ),
  changes(
    'adds a key',
    refused,
    eachObject((object) => ({ ...object, [plant('key')]: plant('value') })),
  ),
  changes(
    'adds the field of somebody else',
    refused,
    eachObject((object) => ({ ...object, siren: plant('value') })),
  ),
  changes('answers the root field of somebody else', refused, (data) => ({
    ...data,
    ['associations' in data ? 'region' : 'associations']: plant('value'),
  })),
  changes(
    'adds __proto__',
    refused,
    eachObject((object) =>
      Object.defineProperty({ ...object }, '__proto__', { value: { polluted: plant('value') }, enumerable: true }),
    ),
  ),
  changes(
    'adds constructor',
    refused,
    eachObject((object) => ({ ...object, constructor: { prototype: { polluted: plant('value') } } })),
  ),
  changes(
    'gives a type that is not there',
    refused,
    eachObject((object) => ({ ...object, __typename: plant('type') })),
  ),
  changes(
    'gives another type',
    refused,
    eachObject((object) => ({ ...object, __typename: 'EssStructure' })),
  ),
  changes(
    'gives too many entities',
    refused,
    eachList((list) => [...list, list[0]]),
    ofEntities,
  ),
  changes(
    'gives too few entities',
    refused,
    eachList((list) => list.slice(1)),
    ofEntities,
  ),
  changes(
    'gives no list of entities',
    refused,
    eachList((list) => ({ ...list })),
    ofEntities,
  ),
  changes(
    'gives its entities in another order',
    refused,
    eachList((list) => list.toReversed()),
    ofSeveral,
  ),
  changes(
    'gives one entity for all',
    refused,
    eachList((list) => list.map(() => list[0])),
    ofSeveral,
  ),
  changes(
    'gives entities of other keys',
    refused,
    eachObject((object) => changeKeys(object, () => plant('key'))),
    ofEntities,
  ),
  changes(
    'gives entities without their keys',
    refused,
    eachObject((object) => changeKeys(object, () => undefined)),
    ofEntities,
  ),
  changes(
    'gives ids of another member',
    refused,
    eachObject((object) => ({ ...object, id: `c~${plant('id')}` })),
    { only: ['root fetch', 'mutation'], needs: 'member' },
  ),
  {
    name: 'says more beside its answer',
    code: null,
    trick: async (_, honest) => ({
      status: 200,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'set-cookie': plant('cookie'),
        'x-secret': plant('header'),
      },
      text: JSON.stringify({
        ...((await honest()) as Json),
        extensions: { secret: plant('extension') },
        [plant('key')]: 1,
      }),
    }),
  },
];

function changeKeys(object: Json, change: () => unknown): Json {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, key.startsWith('_key_') ? change() : value]),
  );
}
