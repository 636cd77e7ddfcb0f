import { describe, expect, it } from 'vitest';
import { connect } from './connect.ts';

describe('a graph that cannot be planned is refused', () => {
  it('where the subgraph of a field that requires another has several keys', () => {
    expect(() =>
      connect(
        ['type Query { one: One } type One @key(fields: "id") { id: ID! a: Int }', {}],
        [
          'type One @key(fields: "id") @key(fields: "code") { id: ID! code: ID! a: Int @external b: Int @requires(fields: "a") }',
          {},
        ],
      ),
    ).toThrow('One.b has @requires where S1 has several keys');
  });

  const both = 'type E @key(fields: "area unit") @key(fields: "id") { area: Int! unit: Int! id: ID!';

  it('where two subgraphs share a smaller key of an entity than the one by which a third knows it', () => {
    expect(() =>
      connect(
        [`${both} a: Int }`, {}],
        [`${both} b: Int }`, {}],
        ['type Query { e: E } type E @key(fields: "area unit") { area: Int! unit: Int! }', {}],
      ),
    ).toThrow('PLAN_NOT_SUPPORTED: E is known to S2 without the key "id"');
  });

  it('where a field of an interface object returns it', () => {
    expect(() =>
      connect(
        [
          'type Query { k: K } interface K @key(fields: "id") { id: ID! } type F implements K @key(fields: "id") { id: ID! }',
          {},
        ],
        ['type K @key(fields: "id") @interfaceObject { id: ID! again: [K] }', {}],
      ),
    ).toThrow('PLAN_NOT_SUPPORTED: K.again returns K, which is an @interfaceObject in S1');
  });
});
