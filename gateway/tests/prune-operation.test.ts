import { Kind, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { createAccess } from '../src/access/access.ts';
import { pruneOperation } from '../src/ownership/prune-operation.ts';
import { listAllFields } from '../src/planning/list-all-fields.ts';
import { readSupergraph } from '../src/supergraph/read-supergraph.ts';
import { readRegistry } from '../src/supergraph/registry.ts';
import { roles } from './roles.ts';

const everyone = '@policy(policies: [["public"]])';
const supergraph = readSupergraph(`schema @link(url: "https://specs.apollo.dev/link/v1.0") { query: Query }
  enum join__Graph { X @join__graph(name: "associations", url: "http://x") }
  type Query ${everyone} { center(id: ID!): Center }
  type Center ${everyone} { id: ID! session: Session }
  type Session ${everyone} { id: ID! places: Int }`);

function createMember(slug: string): object {
  const offers = { Query: ['center'], Center: ['id', 'session'], Session: ['id', 'places'] };
  return { slug, url: 'http://x', audience: slug, contractVersion: 1, modules: [], sdlHash: '', offers };
}

const registry = readRegistry({
  contractVersion: 1,
  members: [createMember('a'), createMember('b')],
  ownedTypes: ['Center'],
  routes: { 'Session.places': { to: 'VIEWER' }, 'Query.center': { to: 'OWNER', argument: 'id' } },
});

function prune(slug: string): ReturnType<typeof pruneOperation> {
  const [operation] = parse('{ center(id: "x") { session { id places } } }').definitions;
  const member = registry.members.get(slug);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !member) throw new Error('not an operation of a member');
  const rootFields = listAllFields(operation.selectionSet);
  const fetch = {
    subgraph: 'associations',
    isMutation: false,
    operation,
    rootFields,
    groups: [],
    renames: new Map(),
    prunedCalls: new Map(),
  };
  const share = { owner: slug, refusal: null, fields: rootFields, lists: [] };
  const caller = { role: 'volunteer', purpose: 'accompaniment', subject: 'somebody', association: 'a', scopes: [] };
  return pruneOperation(fetch, share, {
    schema: supergraph.schema,
    access: createAccess(supergraph, roles),
    registry,
    caller,
    member,
  });
}

it("asks the viewer's own association for a field that is the viewer's, wherever it stands", () => {
  const { operation, withheld } = prune('a');
  expect(print(operation)).toContain('places');
  expect(withheld).toEqual([]);
});

it("does not ask another association for a field that is the viewer's, even when everyone may read it", () => {
  const { operation, withheld } = prune('b');
  expect(print(operation)).not.toContain('places');
  expect(withheld).toMatchObject([{ coordinate: 'Session.places', path: ['center', 'session', 'places'] }]);
});
