import { expect, it } from 'vitest';
import { readProblems } from '../src/graph/problems.ts';

it.each([
  [{ code: 'FORBIDDEN' }, { kind: 'denied' }],
  [{ code: 'UNAUTHENTICATED' }, { kind: 'expired' }],
  [{ code: 'IDENTITY_PROVIDER_UNAVAILABLE' }, { kind: 'unreachable' }],
  [
    { code: 'SUBGRAPH_TIMEOUT', subgraph: 'territories' },
    { kind: 'silent', name: 'territories' },
  ],
  [
    { code: 'UNAVAILABLE', subgraph: 'restos-du-coeur' },
    { kind: 'silent', name: 'restos-du-coeur' },
  ],
  // A subgraph that refuses answers.
  [{ code: 'FORBIDDEN', subgraph: 'restos-du-coeur' }, { kind: 'denied' }],
  [{ code: 'BUDGET_EXCEEDED' }, { kind: 'broken' }],
  [undefined, { kind: 'broken' }],
])('reads %o as %o', (extensions, problem) => {
  expect(readProblems([extensions ? { extensions } : {}])).toEqual([problem]);
});

it('tells each meaning once', () => {
  const denied = { extensions: { code: 'FORBIDDEN' } };
  expect(readProblems([denied, denied])).toEqual([{ kind: 'denied' }]);
});
