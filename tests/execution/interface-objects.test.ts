import { describe, expect, it } from 'vitest';
import { connect } from './connect.ts';

const found = { __resolveReference: (value: Record<string, unknown>) => value };

describe('an interface that is an object to another subgraph', () => {
  const ask = connect(
    [
      `type Query { media: Media } interface Media @key(fields: "id") { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! }`,
      {
        Query: { media: () => ({ __typename: 'Book', id: 'b1' }) },
        Media: {
          __resolveReference: ({ id }) => ({ __typename: id === 'f1' ? 'Film' : 'Book', id }),
          __resolveType: ({ __typename }) => __typename,
        },
        Book: { ...found, pages: () => 100 },
        Film: found,
      },
    ],
    [
      'type Query { best(of: String): Media } type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int fails: Int }',
      {
        Query: { best: (_, { of } = {}) => ({ id: of === 'Film' ? 'f1' : 'b2' }) },
        Media: {
          ...found,
          stars: () => 5,
          fails: () => {
            throw new Error('It failed.');
          },
        },
      },
    ],
  );

  it('has the fields that it adds', async () => {
    expect(await ask('{ media { id stars } }')).toEqual({ data: { media: { id: 'b1', stars: 5 } } });
  });

  it('has its type found where only the other one knows the object', async () => {
    expect(await ask('{ best { __typename stars ... on Book { pages } } }')).toEqual({
      data: { best: { __typename: 'Book', stars: 5, pages: 100 } },
    });
  });

  it.each([
    ['Book', { stars: 5 }],
    ['Film', { rated: 5 }],
  ])('has what it adds to each type, though one request asks of all: %s', async (typename, best) => {
    const query = `query($of: String) { best(of: $of) { ... on Book { stars } ... on Film { rated: stars } } }`;
    expect(await ask(query, { of: typename })).toEqual({ data: { best } });
  });

  it('tells no error of what was asked of another type only', async () => {
    const query = 'query($of: String) { best(of: $of) { ... on Book { fails } } }';
    expect(await ask(query, { of: 'Film' })).toEqual({ data: { best: {} } });
    expect(await ask(query, { of: 'Book' })).toMatchObject({
      data: { best: { fails: null } },
      errors: [{ path: ['best', 'fails'], extensions: { code: 'SUBGRAPH_ERROR', lostPlaces: 1 } }],
    });
  });
});
