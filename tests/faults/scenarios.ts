import type { Claims } from '../execution/issuer.ts';
import type { Fault, RequestKind } from './fault.ts';

/** What one subgraph that fails takes with it. */
export interface Loss {
  readonly subgraph: string;
  /** Every place of the response that is null then; the first one is told. */
  readonly places: readonly (readonly (string | number)[])[];
  /** Whether it is asked for more than one entity at once. */
  readonly hasSeveral?: boolean;
}

/** An operation, and what it loses with each subgraph that fails on its requests of one kind. */
export interface Scenario {
  readonly name: string;
  readonly kind: RequestKind;
  readonly query: string;
  readonly as: Claims | null;
  /** The subgraphs that fail, all at once. */
  readonly losses: readonly Loss[];
}

const roots = `{
  associations { id name }
  mine: center(id: "a~c1") { __typename id name }
  other: center(id: "b~c1") { __typename id name }
  region { code name }
  session(id: "S1") { id startDate }
}`;

const entities = `{
  c1: center(id: "a~c1") { id commune { code name openSessionsNearby { edges { distanceKm } } } }
  c2: center(id: "a~c2") { id commune { code name essStructuresNearby { edges { distanceKm } } } }
  association(id: "b") { id name centersByDepartment { centerCount } }
}`;

const input = '{ center: "a~c1", person: "a~p1", session: "S1", idempotencyKey: "k" }';
const drafted = `drafted: draftReferral(input: ${input}) { __typename ... on Referral { id status session { id startDate } } }`;
const mutation = `mutation { ${drafted} }`;
const mutations = `mutation { ${drafted} cancelled: cancelReferral(input: { referral: "a~r1", idempotencyKey: "l" }) { __typename } }`;
const volunteer: Claims = { role: 'volunteer', association: 'a', centers: ['a~c1'] };

const communes: Loss = {
  subgraph: 'territories',
  places: [
    ['c1', 'commune', 'name'],
    ['c2', 'commune', 'name'],
  ],
  hasSeveral: true,
};

/** Each kind of request, with one subgraph that fails and with all of them. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'one, at a root fetch',
    kind: 'root fetch',
    query: roots,
    as: null,
    losses: [{ subgraph: 'a', places: [['mine']] }],
  },
  {
    name: 'all, at root fetches',
    kind: 'root fetch',
    query: roots,
    as: null,
    losses: [
      { subgraph: 'partnership', places: [['associations']] },
      { subgraph: 'a', places: [['mine']] },
      { subgraph: 'b', places: [['other']] },
      { subgraph: 'territories', places: [['region']] },
      { subgraph: 'training-catalogue', places: [['session']] },
    ],
  },
  { name: 'one, at an entity fetch', kind: 'entity fetch', query: entities, as: null, losses: [communes] },
  {
    name: 'all, at entity fetches',
    kind: 'entity fetch',
    query: entities,
    as: null,
    losses: [
      communes,
      { subgraph: 'b', places: [['association', 'centersByDepartment']] },
      { subgraph: 'training-catalogue', places: [['c1', 'commune', 'openSessionsNearby']] },
      { subgraph: 'ess-directory', places: [['c2', 'commune', 'essStructuresNearby']] },
    ],
  },
  {
    name: 'one, at a mutation',
    kind: 'mutation',
    query: mutation,
    as: volunteer,
    losses: [{ subgraph: 'a', places: [['drafted']] }],
  },
  {
    name: 'all, at mutations',
    kind: 'mutation',
    query: mutations,
    as: volunteer,
    losses: [{ subgraph: 'a', places: [['drafted'], ['cancelled']] }],
  },
];

const members = new Set(['a', 'b']);

/** Whether a subgraph is an association's. */
export const isMember = (subgraph: string): boolean => members.has(subgraph);

/** Whether a fault can be told from a right answer where this would be lost. */
export function canTell({ needs }: Fault, { subgraph, hasSeveral }: Loss): boolean {
  return needs === undefined || (needs === 'member' ? isMember(subgraph) : hasSeveral === true);
}
