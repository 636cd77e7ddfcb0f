import { expect, it } from 'vitest';
import { readRegistry } from '../src/supergraph/registry.ts';

function readRoutes(routes: object): ReturnType<typeof readRegistry> {
  return readRegistry({ contractVersion: 1, members: [], ownedTypes: ['Center'], routes });
}

it("knows the entities of somebody else on which the viewer's association answers", () => {
  const { viewerTypes } = readRoutes({
    'Session.referrals': { to: 'VIEWER' },
    'Query.center': { to: 'OWNER', argument: 'id' },
  });
  expect([...viewerTypes]).toEqual(['Session']);
});

it('refuses a route that no owner can be found by', () => {
  expect(() => readRoutes({ 'Session.referrals': { to: 'OWNER', argument: 'center' } })).toThrow(
    'The registry routes Session.referrals to an OWNER: only root fields can be, a field of an entity cannot.',
  );
});

it('refuses a route for what says its owner by its id', () => {
  expect(() => readRoutes({ 'Center.referrals': { to: 'VIEWER' } })).toThrow(
    'The registry routes Center.referrals, but every id of Center names its association.',
  );
});
