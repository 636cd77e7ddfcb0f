import { type Caller, encodeCursor, publicCaller } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

/** A referral that the center 33-1 wrote for a person whom the center 17-1 accompanies. */
const shared = { referral: 'les-voisins~r-sharedaaaa', person: 'les-voisins~p-171aaaaaa' };

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
  const at = '2026-05-01T10:00:00Z';
  await it.deliver(files.referrals(`r-sharedaaaa;33-SHAR;p-171aaaaaa;33-1;session-0;Partie;${at};${at};${at}`));
});
afterAll(() => it.database.close());

const leadOf = (...codes: string[]): Caller =>
  makeMember('center-lead', 'les-voisins', { centers: codes.map((code) => `les-voisins~${code}`) });

const askEntities = (caller: Caller, fields: string, ...entities: [type: string, id: string][]) =>
  it.ask(
    `query($entities: [_Any!]!) { _entities(representations: $entities) { __typename ${fields} } }`,
    { entities: entities.map(([type, id]) => ({ __typename: type, id })) },
    caller,
  );

describe('an entity that a caller may not read', () => {
  const ask = (caller: Caller, id: string) =>
    askEntities(caller, '', ['Person', `les-voisins~p-${id}`], ['Referral', `les-voisins~r-${id}`]);

  test.each([
    ['out of reach', leadOf('33-2')],
    ['of another association', makeMember('center-lead', 'les-autres', { centers: ['les-voisins~33-1'] })],
    ['without the scope', { ...leadOf('33-1'), scopes: ['volunteering:read'] }],
    ['of the Region', makeCaller('region-analyst', ['volunteering:read'], { centers: ['les-voisins~33-1'] })],
    ['to nobody', publicCaller],
  ])('%s is the same whether it exists or not, even when nothing of it is asked', async (_, caller) => {
    const [real, invented] = [await ask(caller, '331aaaaaa'), await ask(caller, '999aaaaaa')];
    expect(real).toEqual(invented);
    expect(real.data).toEqual({ _entities: [null, null] });
  });
});

describe('a referral whose person another center accompanies', () => {
  const read = async (caller: Caller) => {
    const fields = '... on Referral { person { id } } ... on Person { id }';
    const { data } = await askEntities(caller, fields, ['Referral', shared.referral], ['Person', shared.person]);
    return data?.['_entities'];
  };

  test('tells its own center nothing of the person', async () => {
    expect(await read(leadOf('33-1'))).toEqual([{ __typename: 'Referral', person: null }, null]);
  });

  test('is not told to the center of the person', async () => {
    expect(await read(leadOf('17-1'))).toEqual([null, { __typename: 'Person', id: shared.person }]);
  });
});

describe('lists of referrals', () => {
  const page = 'referrals(first: 100) { edges { node { id person { id } } } pageInfo { hasNextPage endCursor } }';
  const foreign = /~r-(332|171)x|~p-(332|171)a/;

  test('reached from all centers of the association hold those within reach alone', async () => {
    const fields = `... on Association { centers(first: 100) { edges { node { id ${page} } } } }`;
    const answer = await askEntities(leadOf('33-1'), fields, ['Association', 'les-voisins']);
    expect(JSON.stringify(answer)).toContain('~r-331x00ab');
    expect(JSON.stringify(answer)).not.toMatch(foreign);
  });

  test('reached from one request for sessions and centers do not lend each other their reach', async () => {
    const fields = `... on Center { ${page} } ... on Session { ${page} }`;
    const { data } = await askEntities(
      leadOf('33-1'),
      fields,
      ['Center', 'les-voisins~33-2'],
      ['Session', 'session-0'],
      ['Center', 'les-voisins~17-1'],
    );
    const empty = { referrals: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } };
    const entities = data?.['_entities'] as unknown[];
    expect([entities[0], entities[2]]).toEqual(Array(2).fill({ __typename: 'Center', ...empty }));
    expect(JSON.stringify(data)).not.toMatch(foreign);
  });

  test('say nothing of others by their last page, wherever a cursor is put', async () => {
    const ask = async (first: number, after: string) => {
      const fields = `... on Session { referrals(first: ${first}, after: "${after}") { edges { node { id } } pageInfo { hasNextPage } } }`;
      return (await askEntities(leadOf('33-2'), fields, ['Session', 'session-0'])).data?.['_entities'];
    };
    const behindTheLastOwn = encodeCursor([new Date('2026-03-01T10:00:00.000Z'), 'les-voisins~r-332x00ab']);
    const ends = { __typename: 'Session', referrals: { edges: [], pageInfo: { hasNextPage: false } } };
    expect(await ask(1, behindTheLastOwn)).toEqual([ends]);
  });
});

describe('an idempotency key', () => {
  const draftKey = {
    center: 'les-voisins~33-1',
    person: 'les-voisins~p-331aaaaaa',
    session: 's-1',
    idempotencyKey: 'k',
  };

  const draft = async (caller: Caller, changes: Partial<typeof draftKey> = {}) => {
    const operation = `mutation($input: DraftReferralInput!) { draftReferral(input: $input) {
      __typename ... on Referral { id } } }`;
    const { data } = await it.ask(operation, { input: { ...draftKey, ...changes } }, caller);
    return data?.['draftReferral'] as { readonly __typename: string; readonly id?: string };
  };

  const cancel = async (caller: Caller, referral: string | undefined, idempotencyKey: string) => {
    const operation = 'mutation($input: CancelReferralInput!) { cancelReferral(input: $input) { __typename } }';
    const { data } = await it.ask(operation, { input: { referral, idempotencyKey } }, caller);
    return (data?.['cancelReferral'] as { __typename: string } | null)?.__typename;
  };

  const moved = { ...leadOf('33-2'), subject: leadOf('33-1').subject };
  const stranger = { ...leadOf('33-1', '33-2'), subject: 'a stranger' };

  test('gives the referral that it wrote to nobody else, and to nobody who has left its center', async () => {
    const { id } = await draft(leadOf('33-1'));
    expect(await draft(moved)).toEqual({ __typename: 'UnknownCenter' });
    const own = { center: 'les-voisins~33-2', person: 'les-voisins~p-332aaaaaa' };
    expect(await draft(moved, own)).toEqual({ __typename: 'IdempotencyKeyReused' });
    expect((await draft(stranger, own)).id).not.toBe(id);
  });

  test('of another caller is not told from a new one', async () => {
    await draft(leadOf('33-1'), { idempotencyKey: 'known' });
    const [known, fresh] = [
      await draft(stranger, { idempotencyKey: 'known' }),
      await draft(stranger, { idempotencyKey: 'fresh' }),
    ];
    expect([known.__typename, fresh.__typename]).toEqual(['Referral', 'Referral']);
    expect(known.id).not.toBe(fresh.id);
  });

  test('that cancelled a referral tells nothing to who has left its center, or chose the same key', async () => {
    const first = await draft(leadOf('33-1'), { idempotencyKey: 'one' });
    const second = await draft(stranger, { idempotencyKey: 'two' });
    expect(await cancel(leadOf('33-1'), first.id, 'cancel')).toBe('Referral');
    expect(await cancel(moved, first.id, 'cancel')).toBe('UnknownReferral');
    expect(await cancel(stranger, second.id, 'cancel')).toBe('Referral');
  });
});
