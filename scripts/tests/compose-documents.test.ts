import { nameDocument } from '@tresse/gateway';
import { describe, expect, it } from 'vitest';
import { composeSubgraphs } from '../src/compose/index.ts';
import { readManifest } from '../src/compose/read-manifest.ts';
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

describe('a manifest of persisted queries', () => {
  const body = 'query CentersNearby { associations { id } }';
  const id = '2b5f1b8f20bdef2f2ad5cc4b8e0a7e5f8f1d6b4c3a291817161514131211100f';
  const manifest = (operation: object) =>
    JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [operation] });
  const read = (operation: object) =>
    composeSubgraphs(makeInput({ documents: readManifest('partner/app', manifest(operation)) }));

  it('registers each of its operations under its own hash', () => {
    const documentId = nameDocument(body);
    const operation = { id: documentId.slice('sha256:'.length), name: 'CentersNearby', type: 'query', body };
    expect(read(operation).documents).toMatchObject([{ name: 'partner/app/centers-nearby', documentId, text: body }]);
  });

  it('is refused where an id is not the hash of its operation', () => {
    const { problems } = read({ id, name: 'CentersNearby', type: 'query', body });
    expect(problems).toMatchObject([{ code: 'DOCUMENT_REFUSED', message: expect.stringContaining('SHA-256') }]);
  });

  it('is told by its file where it is something else', () => {
    expect(() => readManifest('partner/app', '{"operations":[]}')).toThrow(/partner\/app\.json is no manifest/);
  });
});
