import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import type { PlannedFetch, Step } from '../src/execution/compile-plan.ts';
import { joinFetches } from '../src/execution/join-fetches.ts';

/** A fetch about entities at these ways, each written as `a.@.b`. */
function fetchOf(subgraph: string, ...ways: readonly string[]): Step {
  const [operation] = parse('query($representations: [_Any!]!) { _entities(representations: $representations) { x } }')
    .definitions as OperationDefinitionNode[];
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('not an operation');
  const paths = ways.map((way) => way.split('.').map((key) => (key === '@' ? key : { Field: key })));
  const group = { alias: '_entities', variable: 'representations', requires: [], paths, typenames: [] };
  const shared = { isMutation: false, operation, rootFields: [], renames: new Map(), prunedCalls: new Map() };
  return { kind: 'fetch', fetch: { ...shared, subgraph, groups: ways.length > 0 ? [group] : [] } };
}

const inTurn = (...steps: Step[]): Step => ({ kind: 'sequence', steps });
const together = (...steps: Step[]): Step => ({ kind: 'parallel', steps });

function describe(step: Step): unknown {
  if (step.kind === 'sequence') return step.steps.map(describe);
  if (step.kind === 'parallel') return { together: step.steps.map(describe) };
  return step.kind === 'fetch' ? describeFetch(step.fetch) : step.kind;
}

function describeFetch({ subgraph, groups }: PlannedFetch): string {
  const ways = groups.flatMap(({ paths }) =>
    paths.map((path) => path.map((one) => (one === '@' ? one : 'Field' in one ? one.Field : '?')).join('.')),
  );
  return [subgraph, ...ways].join(' ');
}

it('joins fetches that ask the same about other places, and what needs them', () => {
  const plan = inTurn(
    fetchOf('catalogue'),
    together(fetchOf('opinions', 'items.@'), fetchOf('people', 'maker')),
    together(fetchOf('people', 'items.@.author'), fetchOf('catalogue', 'maker.likes.@')),
    together(fetchOf('catalogue', 'items.@.author.likes.@'), fetchOf('depots', 'maker.likes.@')),
    fetchOf('depots', 'items.@.author.likes.@'),
  );
  expect(describe(joinFetches(plan))).toEqual([
    'catalogue',
    'opinions items.@',
    'people maker items.@.author',
    'catalogue maker.likes.@ items.@.author.likes.@',
    'depots maker.likes.@ items.@.author.likes.@',
  ]);
});

it('lets nothing wait when something would then end later', () => {
  const plan = inTurn(
    together(fetchOf('people', 'maker'), fetchOf('opinions', 'items.@')),
    together(fetchOf('people', 'items.@.author'), fetchOf('depots', 'maker.shop')),
  );
  expect(joinFetches(plan)).toEqual(plan);
});

it('joins no fetch with one that needs it', () => {
  const plan = inTurn(fetchOf('people', 'maker'), fetchOf('people', 'maker.friend'));
  expect(joinFetches(plan)).toEqual(plan);
});

it('lets nothing wait for a step that is more than fetches', () => {
  const inner = together(inTurn(fetchOf('depots', 'maker.shop'), fetchOf('opinions', 'maker.shop.items.@')));
  const plan = inTurn(
    together(fetchOf('people', 'maker'), fetchOf('opinions', 'items.@')),
    inner,
    fetchOf('people', 'items.@.author'),
  );
  expect(joinFetches(plan)).toEqual(plan);
});
