import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findReceivedReferrals, listReceivedReferrals } from '../../src/db/received-referrals.ts';
import { ofProvider } from '../../src/domain/reach.ts';
import { createCatalogue, type TestCatalogue } from '../make.ts';

const [own, other] = ['00090001900019', '00000001800010'];
const scopes = ['received-referral:read'];

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
  const row = (id: string, siret: string, hour: number, hiddenAt: string | null) =>
    catalogue.database.program
      .client`insert into received_referral values (${`les-voisins~${id}`}, 'les-voisins', ${siret}, 's',
      'les-voisins~33-1', '33-AAAAA', 'CCAS', '2026-06-01', ${`2026-06-02T0${hour}:00:00Z`}, ${hiddenAt})`;
  await Promise.all([
    row('a', own, 1, null),
    row('b', own, 2, null),
    row('hidden', own, 3, '2026-06-03'),
    row('c', own, 4, null),
    row('d', other, 5, null),
  ]);
});
afterAll(() => catalogue.database.close());

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id.slice('les-voisins~'.length));

it('keeps to the own copies that are shown by its statements alone, whatever the policies of the database', async () => {
  const { db } = catalogue.database.program;
  const all = ['a', 'b', 'hidden', 'c', 'd'].map((id) => `les-voisins~${id}`);
  expect(ids(await listReceivedReferrals(db, ofProvider(own), { limit: 10, after: null }))).toEqual(['c', 'b', 'a']);
  expect(ids(await findReceivedReferrals(db, ofProvider(own), all)).toSorted()).toEqual(['a', 'b', 'c']);
});

it('gives a provider its copies page by page, and each by its id', async () => {
  const provider = makeCaller('training-provider', scopes, { provider: own });
  const page =
    'query ($after: String) { receivedReferrals(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
  const first = await catalogue.ask(page, {}, provider);
  const { edges, pageInfo } = (first.data as { receivedReferrals: Page }).receivedReferrals;
  expect([ids(edges.map(({ node }) => node)), pageInfo.hasNextPage]).toEqual([['c', 'b'], true]);
  const second = await catalogue.ask(page, { after: pageInfo.endCursor }, provider);
  expect(second.data).toEqual({
    receivedReferrals: {
      edges: [{ node: { id: 'les-voisins~a' } }],
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    },
  });
  const of = ['a', 'hidden', 'd'].map((id) => ({ __typename: 'ReceivedReferral', id: `les-voisins~${id}` }));
  const entities =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on ReceivedReferral { reference orientingBody } } }';
  expect(await catalogue.ask(entities, { of }, provider)).toEqual({
    data: { _entities: [{ reference: '33-AAAAA', orientingBody: 'CCAS' }, null, null] },
  });
});

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

it.each([
  ['a volunteer', makeCaller('volunteer', ['referral:read'], { provider: own })],
  ['nobody', makeCaller('public')],
])('gives %s none', async (_, caller) => {
  const answer = await catalogue.ask('{ receivedReferrals { edges { node { id } } } }', {}, caller);
  expect(answer).toMatchObject({ data: { receivedReferrals: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

it('gives a provider without a SIRET none', async () => {
  const answer = await catalogue.ask(
    '{ receivedReferrals { edges { node { id } } } }',
    {},
    makeCaller('training-provider', scopes),
  );
  expect(answer.data).toEqual({ receivedReferrals: { edges: [] } });
});
