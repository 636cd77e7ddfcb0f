import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from './connect.ts';

const found = { __resolveReference: (one: Record<string, unknown>) => one };
const fail = () => {
  throw new Error('It failed.');
};

describe('a list of lists', () => {
  it('has its entities found', async () => {
    const ask = connect(
      [
        'type Query { rows: [[Thing]] } type Thing @key(fields: "id") { id: ID! }',
        { Query: { rows: () => [[{ id: 1 }], null, [{ id: 2 }]] } },
      ],
      [
        'type Thing @key(fields: "id") { id: ID! name: String }',
        { Thing: { ...found, name: ({ id }) => `thing ${id}` } },
      ],
    );
    expect(await ask('{ rows { name } }')).toEqual({
      data: { rows: [[{ name: 'thing 1' }], null, [{ name: 'thing 2' }]] },
    });
  });
});

describe('an interface', () => {
  const shapes = `interface Shape { area: Int } type Square implements Shape { area: Int side: Int }
    type Circle implements Shape { area: Int } type Query { shape: Shape }`;
  const ask = connect([shapes, { Query: { shape: () => ({ __typename: 'Square', area: 4, side: 2 }) } }]);

  it('needs no __typename in the operation', async () => {
    expect(await ask('{ shape { area } }')).toEqual({ data: { shape: { area: 4 } } });
  });

  it('needs no __typename that conditions leave in', async () => {
    const query = 'query($if: Boolean!) { shape { __typename @include(if: $if) } }';
    expect(await ask(query, { if: false })).toEqual({ data: { shape: {} } });
  });

  it.each([
    [true, { area: 4, side: 2 }],
    [false, { area: 4 }],
  ])('takes conditions on fragments of its own: %s', async (isWanted, shape) => {
    const query =
      'query($if: Boolean!) { shape { area ... on Shape @include(if: $if) { area ... on Square { ... on Shape { area } side } } } }';
    expect(await ask(query, { if: isWanted })).toEqual({ data: { shape } });
  });
});

describe('entities of several types', () => {
  const things = (fields: string) =>
    `type A @key(fields: "id") { id: ID! ${fields} } type B @key(fields: "id") { id: ID! ${fields} }`;
  const named = { ...found, name: () => 'named', size: () => 1 };
  const ask = connect(
    [
      `${things('')} union Thing = A | B type Query { thing: Thing one: A }`,
      { Query: { thing: () => ({ __typename: 'A', id: 1 }), one: () => ({ id: 2 }) } },
    ],
    [things('name: String size: Int'), { A: named, B: named }],
  );

  it('are told apart though a condition leaves out all that is asked of one', async () => {
    const query = 'query($if: Boolean!) { one { name } thing { ... on A { name @skip(if: $if) } ... on B { size } } }';
    expect(await ask(query, { if: true })).toEqual({ data: { one: { name: 'named' }, thing: {} } });
  });
});

describe('a field that requires another', () => {
  let weight: () => number | null = () => null;
  const ask = connect(
    [
      `type Query { parcel: Parcel } type Size @shareable { cm: Int }
        type Parcel @key(fields: "ref { tag }") { ref: Ref! weight: Int size: Size note: String } type Ref @shareable { tag: Int! }`,
      { Query: { parcel: () => ({ ref: { tag: 1 }, weight: () => weight(), size: { cm: 3 }, note: 'n' }) } },
    ],
    [
      `type Size @shareable { cm: Int } type Ref @shareable { tag: Int! }
        type Parcel @key(fields: "ref { tag }") { ref: Ref! weight: Int @external size: Size @external
          price: String @requires(fields: "weight size { cm }") }`,
      {
        Parcel: { ...found, price: ({ weight, size }) => `${weight} g, ${(size as { cm: number }).cm} cm` },
      },
    ],
  );

  it('is told that it is null', async () => {
    expect(await ask('{ parcel { price } }')).toEqual({ data: { parcel: { price: 'null g, 3 cm' } } });
  });

  it('is told to be without it where it is lost', async () => {
    weight = () => {
      throw new Error('It failed.');
    };
    onTestFinished(() => {
      weight = () => null;
    });
    expect(await ask('{ parcel { price } }')).toMatchObject({
      data: { parcel: { price: 'null g, 3 cm' } },
      errors: [{ path: ['parcel', 'weight'], extensions: { code: 'SUBGRAPH_ERROR' } }],
    });
  });

  it('is not misled by aliases of its name, nor of a part of a nested key', async () => {
    const query = '{ parcel { weight: note ref: note size { cm: __typename } price } }';
    expect(await ask(query)).toEqual({
      data: { parcel: { weight: 'n', ref: 'n', size: { cm: 'Size' }, price: 'null g, 3 cm' } },
    });
  });
});

describe('an entity', () => {
  it('is asked for all that one key means on its types', async () => {
    const things = 'type A @key(fields: "id") { id: ID! } type B @key(fields: "id") { id: ID! }';
    const ask = connect(
      [
        `${things} union T = A | B type Query { all: [T] }`,
        {
          Query: {
            all: () => [
              { __typename: 'A', id: 1 },
              { __typename: 'B', id: 1 },
            ],
          },
        },
      ],
      [
        'type A @key(fields: "id") { id: ID! x: Int } type B @key(fields: "id") { id: ID! y: Int }',
        { A: { ...found, x: () => 1 }, B: { ...found, y: () => 2 } },
      ],
    );
    expect(await ask('{ all { ... on A { k: x } ... on B { k: y } } }')).toEqual({
      data: { all: [{ k: 1 }, { k: 2 }] },
    });
  });
});

describe('what is told', () => {
  const ask = connect(
    ['type Query { all: [Thing] } type Thing @key(fields: "id") { id: ID! }', { Query: { all: () => [{ id: 1 }] } }],
    [
      'type Thing @key(fields: "id") { id: ID! broken: Int torn: Int whole: Int }',
      { Thing: { ...found, broken: fail, torn: fail, whole: () => 1 } },
    ],
  );

  it('names every field that is lost', async () => {
    const { data, errors } = await ask('{ all { broken torn whole } }');
    expect(data).toEqual({ all: [{ broken: null, torn: null, whole: 1 }] });
    expect(errors?.map(({ path }) => path)).toEqual([
      ['all', 0, 'broken'],
      ['all', 0, 'torn'],
    ]);
  });

  it('comes in the order in which conditions leave the fields', async () => {
    const query = 'query($if: Boolean!) { all { id @include(if: $if) whole id } }';
    expect(JSON.stringify(await ask(query, { if: false }))).toBe('{"data":{"all":[{"whole":1,"id":"1"}]}}');
    expect(JSON.stringify(await ask(query, { if: true }))).toBe('{"data":{"all":[{"id":"1","whole":1}]}}');
  });

  it('is nothing where nothing is left', async () => {
    expect(await ask('{ ... @skip(if: true) { all { id } } }')).toEqual({ data: {} });
  });
});

describe('a field of which nothing is left to ask', () => {
  const item = 'type Item @key(fields: "id") { id: ID! next: [Item] @shareable';
  const next = { ...found, next: () => [{ id: 'n' }] };
  const ask = connect(
    [
      `type Query { item: Item } ${item} size: Int }`,
      { Query: { item: () => ({ id: 'i' }) }, Item: { ...next, size: () => 3 } },
    ],
    [
      `${item} weight: Int size: Int @external label: String @requires(fields: "size") }`,
      { Item: { ...next, weight: () => 7, label: ({ size }) => `size ${size}` } },
    ],
  );

  it('costs nothing of what is asked beside it', async () => {
    expect(await ask('{ item { next { label } next { __typename } id weight } }')).toEqual({
      data: { item: { next: [{ label: 'size 3', __typename: 'Item' }], id: 'i', weight: 7 } },
    });
  });
});

describe('a path that leads through one of several types', () => {
  const ask = connect(
    [
      `type Query { things: [Thing] } union Thing = One | Two type One { leaf: Leaf } type Two { leaf: Leaf }
        type Leaf @key(fields: "id") { id: ID! }`,
      { Query: { things: () => ['One', 'Two'].map((name) => ({ __typename: name, leaf: { id: name } })) } },
    ],
    [
      'type Leaf @key(fields: "id") { id: ID! size: Int }',
      { Leaf: { ...found, size: ({ id }) => (id === 'One' ? 1 : fail()) } },
    ],
    ['type Leaf @key(fields: "id") { id: ID! color: String }', { Leaf: { ...found, color: () => 'green' } }],
  );

  it('asks nothing of what stands in the same place of another type', async () => {
    expect(await ask('{ things { ... on One { leaf { size } } ... on Two { leaf { color } } } }')).toEqual({
      data: { things: [{ leaf: { size: 1 } }, { leaf: { color: 'green' } }] },
    });
  });
});
