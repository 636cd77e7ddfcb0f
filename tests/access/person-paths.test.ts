import { beforeAll, describe, expect, it } from 'vitest';
import { useHouse } from '../house/use-house.ts';

interface Known {
  readonly referral: string;
  readonly person: string;
  readonly session: string;
}

/** Ways to a person, from a referral, its session, a center, an association, a mutation. */
const ways: Readonly<Record<string, (id: Known) => string>> = {
  'its id': ({ referral }) => `{ x: referral(id: "${referral}") { y: person { id } } }`,
  'its type alone': ({ referral }) => `{ referral(id: "${referral}") { __typename } }`,
  'its session': ({ session }) =>
    `{ session(id: "${session}") { ... on Session { referrals { edges { node { person { id } } } } } } }`,
  'her center': () => '{ center(id: "restos-du-coeur~33-001") { people { edges { node { lastContactOn } } } } }',
  'centers of one’s own': () => '{ myCenters { edges { node { name people { edges { cursor } } } } } }',
  'a session near a commune': () =>
    '{ commune(code: "33063") { openSessionsNearby { edges { node { referrals { edges { node { reference } } } } } } } }',
  'an association and back': () =>
    '{ associations { centers(first: 3) { edges { node { association { centers(first: 3) { edges { node { ...F } } } } } } } } } fragment F on Center { z: referrals { edges { node { id } } } }',
  'a mutation': ({ referral }) =>
    `mutation { cancelReferral(input: { referral: "${referral}", idempotencyKey: "k" }) { __typename ... on ReferralAlreadyDecided { status } ... on Referral { person { id } } } }`,
  'a draft': ({ person, session }) =>
    `mutation { draftReferral(input: { center: "restos-du-coeur~33-001", person: "${person}", session: "${session}", idempotencyKey: "k" }) { ... on UnknownPerson { message } ... on Referral { id } } }`,
};

const unknown: Known = {
  referral: 'restos-du-coeur~r-unknown000',
  person: 'restos-du-coeur~p-unknown000',
  session: 'unknown',
};

describe('a person of an association', () => {
  const held = useHouse({ isProduction: true });
  let known: Known;

  beforeAll(async () => {
    const query =
      '{ center(id: "restos-du-coeur~33-001") { referrals(first: 1) { edges { node { id person { id } session { id } } } } } }';
    const { data } = await held.house.ask(query, {}, 'volunteer-bordeaux');
    const [edge] = (data as { center: { referrals: { edges: { node: Node }[] } } }).center.referrals.edges;
    if (!edge) throw new Error('The center of the demonstration has no referral.');
    known = { referral: edge.node.id, person: edge.node.person.id, session: edge.node.session.id };
  });

  it.each(
    Object.entries(ways).flatMap(([way, write]) =>
      ['analyst', 'provider-bordeaux', undefined].map((who) => [way, who ?? 'nobody', write, who] as const),
    ),
  )('is not reached through %s by %s, nor told from one who does not exist', async (_, __, write, who) => {
    for (const { statements } of Object.values(held.house.subgraphs)) statements.length = 0;
    const ofKnown = await held.house.ask(write(known), {}, who);
    const ofUnknown = await held.house.ask(write(unknown), {}, who);
    expect({ ...ofKnown, extensions: null }).toEqual({ ...ofUnknown, extensions: null });
    expect(ofKnown.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(JSON.stringify(ofKnown.data)).not.toContain('restos-du-coeur~');
    const read = Object.values(held.house.subgraphs).flatMap(({ statements }) => statements);
    expect(read.filter((statement) => /from "(person|referral)"/.test(statement))).toEqual([]);
  });
});

interface Node {
  readonly id: string;
  readonly person: { readonly id: string };
  readonly session: { readonly id: string };
}
