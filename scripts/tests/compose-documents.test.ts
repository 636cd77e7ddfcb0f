import { describe, expect, it } from 'vitest';
import { composeSubgraphs } from '../src/compose/index.ts';
import { makeInput } from './compose.fixture.ts';

const register = (name: string, text: string) => composeSubgraphs(makeInput({ documents: [{ name, text }] }));

describe('a document of the house', () => {
  it('is registered by the hash of its exact text, with its variables and the columns of its table', () => {
    const text = `# Towns.\nquery Towns($start: String!, $first: Int = 3) {\n  communesByName(startsWith: $start, first: $first) { code name }\n}\n`;
    expect(register('public/towns', text).documents).toEqual([
      {
        documentId: 'sha256:f2ece762b892db0584459928d22b24a7c2e8976c3975291449198e0e819cab4b',
        name: 'public/towns',
        operationName: 'Towns',
        variables: [
          { name: 'start', type: 'String!' },
          { name: 'first', type: 'Int', default: 3 },
        ],
        columns: ['code', 'name'],
        text,
      },
    ]);
  });

  it('has no columns when two of its lists stand side by side', () => {
    const { documents } = register('x', 'query X { associations { id } agreements { id } }');
    expect(documents).toMatchObject([{ name: 'x', columns: null }]);
  });

  it.each([
    ['does not parse', 'x', 'query X {', 'Syntax Error'],
    ['asks what the graph does not answer', 'x', 'query X { president }', 'Cannot query field "president"'],
    ['has no name for its operation', 'x', '{ associations { id } }', 'exactly one operation, with a name'],
    ['has two operations', 'x', 'query X { __typename } query Y { __typename }', 'exactly one operation, with a name'],
    ['is larger than the gateway admits', 'x', `query X { ${'associations { id } '.repeat(700)} }`, 'tokens'],
    ['is called what no address holds', 'Mine/x y', 'query X { associations { id } }', 'kebab-case'],
  ])('is refused when it %s', (_, name, text, reason) => {
    const { documents, supergraphSdl, problems } = register(name, text);
    expect([documents, supergraphSdl]).toEqual([null, null]);
    expect(problems).toMatchObject([
      { code: 'DOCUMENT_REFUSED', coordinate: name, message: expect.stringContaining(reason) },
    ]);
  });
});
