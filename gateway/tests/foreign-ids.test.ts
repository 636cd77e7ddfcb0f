import { buildSchema, type FieldNode, Kind, OperationTypeNode } from 'graphql';
import { expect, it } from 'vitest';
import { hasForeignId } from '../src/ownership/foreign-ids.ts';
import { readRegistry } from '../src/supergraph/registry.ts';
import { select } from './select.ts';

const schema = buildSchema(`
  type Query { x(id: ID, ids: [[ID!]!], name: String, input: Input, inputs: [Input!]): Int }
  input Input { id: ID! note: String inner: Input }
`);
const member = { url: '', audience: '', contractVersion: 1, modules: [], sdlHash: '', offers: {} };
const members = ['a', 'b'].map((slug) => ({ ...member, slug }));
const registry = readRegistry({ contractVersion: 1, members, ownedTypes: [], routes: {} });

function readField(name: string, args: string): FieldNode {
  const [field] = select(`{ ${name}${args} }`).selections;
  if (field?.kind !== Kind.FIELD) throw new Error('not a field');
  return field;
}

function isMixed(args: string, variables: Record<string, unknown> = {}): boolean {
  return hasForeignId(readField('x', args), OperationTypeNode.QUERY, 'a', variables, schema, registry);
}

it.each([
  ['', {}],
  ['(id: "a~1")', {}],
  ['(id: null)', {}],
  ['(id: $id)', {}],
  ['(id: $id)', { id: 'a~1' }],
  ['(id: "b")', {}],
  ['(id: "stranger~1")', {}],
  ['(id: 5)', {}],
  ['(name: "b~1")', {}],
  ['(unknown: "b~1")', {}],
  ['(input: { id: "a~1", note: "b~1" })', {}],
  ['(input: { id: "a~1", inner: null })', {}],
  ['(input: $input)', { input: { id: 'a~1', unknown: 'b~1' } }],
])('finds only ids of its owner in %s with %j', (args, variables) => {
  expect(isMixed(args, variables)).toBe(false);
});

it('finds none where nothing is known of the field, or it has no arguments', () => {
  const find = (field: FieldNode, operation: OperationTypeNode) =>
    hasForeignId(field, operation, 'a', {}, schema, registry);
  const unknown = readField('y', '(id: "b~1")');
  expect(find(unknown, OperationTypeNode.QUERY)).toBe(false);
  expect(find(unknown, OperationTypeNode.MUTATION)).toBe(false);
  const { arguments: _, ...bare } = readField('x', '');
  expect(find(bare, OperationTypeNode.QUERY)).toBe(false);
});

it.each([
  ['(id: "b~1")', {}],
  ['(id: $id)', { id: 'b~1' }],
  ['(name: "x", id: "b~1")', {}],
  ['(ids: [["a~1"], ["a~2", "b~1"]])', {}],
  ['(ids: "b~1")', {}],
  ['(ids: $ids)', { ids: [['b~1']] }],
  ['(input: { id: "b~1" })', {}],
  ['(input: { id: "a~1", inner: { id: $id } })', { id: 'b~1' }],
  ['(inputs: $inputs)', { inputs: [{ id: 'a~1' }, { id: 'a~2', inner: { id: 'b~1' } }] }],
])('finds an id of another member in %s with %j', (args, variables) => {
  expect(isMixed(args, variables)).toBe(true);
});
