import { readFileSync } from 'node:fs';
import { isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { createAccess } from '../src/access/access.ts';
import type { Caller } from '../src/access/caller.ts';
import { readSupergraph } from '../src/supergraph/read-supergraph.ts';
import { roles } from './roles.ts';

const join = `schema @link(url: "https://specs.apollo.dev/link/v1.0") { query: Query }
  enum join__Graph { X @join__graph(name: "x", url: "http://x") }`;

function createCaller(role: string, association?: string): Caller {
  return { ...roles.getRights(role), subject: 'somebody', ...(association && { association }) };
}

it('finds a declaration for every field of the committed supergraph', () => {
  const sdl = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const supergraph = readSupergraph(sdl);
  const access = createAccess(supergraph, roles);
  // What no role holds is the services', which do not come through the gateway.
  const everything = {
    ...createCaller('department-coordinator', 'a'),
    scopes: [...roles.scopes, 'statistics:collect', 'referral:deliver', 'referral:answer'],
  };
  const fields = Object.values(supergraph.schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map((field) => [type.name, field] as const)
      : [],
  );
  expect(fields.filter(([type, field]) => !access.canRead(everything, type, field))).toEqual([]);
});

it.each(['statistics:collect', 'referral:deliver', 'referral:answer'])(
  "knows no role with the scope %s, which is a service's",
  (scope) => {
    expect(roles.listHolders(scope)).toEqual([]);
  },
);

it('lets nobody read what nothing declares', () => {
  const access = createAccess(
    readSupergraph(`${join} type Query { open: Int @policy(policies: [["public"]]) closed: Int }`),
    roles,
  );
  expect(access.canRead(createCaller('volunteer', 'a'), 'Query', 'open')).toBe(true);
  expect(access.canRead(createCaller('volunteer', 'a'), 'Query', 'closed')).toBe(false);
});

it('reads a declaration as one of several ways, each of which needs all of its parts', () => {
  const access = createAccess(
    readSupergraph(`${join} type Query { x: Int @requiresScopes(scopes: [["referral:read", "person:read"], ["volunteering:read"]])
      y: Int @requiresScopes(scopes: [["referral:read", "unknown"]]) z: Int @authenticated }`),
    roles,
  );
  const canRead = (role: string) =>
    ['x', 'y', 'z'].filter((field) => access.canRead(createCaller(role), 'Query', field));
  expect(canRead('volunteer')).toEqual(['x', 'z']);
  expect(canRead('region-analyst')).toEqual(['x', 'z']);
  expect(canRead('training-provider')).toEqual(['z']);
  expect(canRead('public')).toEqual([]);
});

it('asks of an interface what each of its implementations asks', () => {
  const access = createAccess(
    readSupergraph(`${join} type Query @policy(policies: [["public"]]) { node: Node }
      interface Node { id: ID name: String }
      type A implements Node @policy(policies: [["public"]]) { id: ID name: String }
      type B implements Node @policy(policies: [["public"]]) { id: ID name: String @requiresScopes(scopes: [["person:read"]]) }`),
    roles,
  );
  expect(access.canRead(createCaller('region-analyst'), 'Node', 'id')).toBe(true);
  expect(access.canRead(createCaller('region-analyst'), 'Node', 'name')).toBe(false);
  expect(access.canRead(createCaller('volunteer'), 'Node', 'name')).toBe(true);
});

it('holds an unknown policy for nobody', () => {
  const access = createAccess(readSupergraph(`${join} type Query { x: Int @policy(policies: [["later"]]) }`), roles);
  expect(access.canRead(createCaller('volunteer', 'a'), 'Query', 'x')).toBe(false);
});

it('asks of a field what the object that it returns asks', () => {
  const access = createAccess(
    readSupergraph(`${join} type Query @policy(policies: [["public"]]) { person: [Person!] }
      type Person @requiresScopes(scopes: [["person:read"]]) { id: ID }`),
    roles,
  );
  expect(access.canRead(createCaller('volunteer'), 'Query', 'person')).toBe(true);
  expect(access.canRead(createCaller('region-analyst'), 'Query', 'person')).toBe(false);
});
