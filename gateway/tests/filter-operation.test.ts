import { Kind, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { createAccess } from '../src/access/access.ts';
import { filterOperation } from '../src/access/filter-operation.ts';
import { readSupergraph } from '../src/supergraph/read-supergraph.ts';
import { roles } from './roles.ts';

const everyone = '@policy(policies: [["public"]])';
const members = '@requiresScopes(scopes: [["person:read"]])';
const supergraph = readSupergraph(`schema @link(url: "https://specs.apollo.dev/link/v1.0") { query: Query }
  enum join__Graph { X @join__graph(name: "x", url: "http://x") }
  type Query ${everyone} { result: Result }
  union Result = Found | Refused
  type Found ${everyone} { id: ID! card: Card }
  type Card ${everyone} { number: ID! owner: String ${members} }
  type Refused ${members} { id: ID! reason: String }`);
const access = createAccess(supergraph, roles);

function filter(role: string, query: string) {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const caller = { ...roles.getRights(role), subject: 'somebody' };
  const filtered = filterOperation(operation, supergraph.schema, access, caller);
  return {
    left: print(filtered.operation).replaceAll(/\s+/g, ' '),
    denied: filtered.denials.map(({ path, coordinate }) => `${path.join('.')} ${coordinate}`),
  };
}

const query = '{ result { ... on Found { id card { number owner } } ... on Refused { id reason } } }';

it('decides of each member of a union by its own declarations, and of all that hangs on it', () => {
  expect(filter('public', query)).toEqual({
    left: '{ result { ... on Found { id card { number } } } }',
    denied: ['result.card.owner Card.owner', 'result.id Refused.id', 'result.reason Refused.reason'],
  });
});

it('leaves everything to whom it is declared for', () => {
  expect(filter('volunteer', query)).toEqual({ left: query, denied: [] });
});

it('leaves nothing of a selection of which nothing may be read', () => {
  expect(filter('public', '{ result { ... on Refused { reason } } }').left).toBe('');
});
