import { createTestDeliverer, makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherSiret, ownSiret, type Pair, providerOf, startPair, until } from './support/association-and-catalogue.ts';
import { createWriting, type Writing } from './support/write-as-lead.ts';

const kinds = ['CSAPA', 'MISSION_LOCALE', 'SPIP', 'CCAS', 'CHRS', 'OTHER'];
let pair: Pair;
let send: Writing['send'];
let withdraw: Writing['withdraw'];
beforeAll(async () => {
  pair = await startPair(kinds);
  ({ send, withdraw } = createWriting(pair));
});
afterAll(() => pair.stop());

type Received = { id: string; orientingBody: string; receivedAt: string };
async function listReceived(siret: string = ownSiret): Promise<Received[]> {
  const query = `{ receivedReferrals(first: 100) { edges { node { id reference session { id } center { id } association { id }
    orientingBody sentAt receivedAt } } } }`;
  const { data } = await pair.ask('training-catalogue', query, providerOf(siret));
  const page = data?.['receivedReferrals'] as { edges: { node: Received }[] };
  return page.edges.map(({ node }) => node);
}
const isListed = (id: string) => async () => (await listReceived()).some((received) => received.id === id);
const statusOf = async (id: string) =>
  (await pair.association.program.client`select status from referral where id = ${id}`)[0]?.['status'];
const noticeOf = async (id: string) =>
  (
    await pair.association.program
      .client`select acknowledged_at is not null as acknowledged from notice where referral_id = ${id}`
  )[0];
const copies = (id: string) =>
  pair.catalogue.program.client`select id, hidden_at is null as shown from received_referral where id = ${id}`;

it('brings the provider what it needs within a second, and the kind of who sent the person masked', async () => {
  const begin = Date.now();
  const { id, reference, sentAt } = await send(0);
  expect(await until(isListed(id), Boolean)).toBe(true);
  expect(Date.now() - begin).toBeLessThan(2_000);
  expect(await listReceived()).toEqual([
    {
      id,
      reference,
      session: { id: pair.session },
      center: { id: 'les-voisins~33-1' },
      association: { id: 'les-voisins' },
      orientingBody: 'OTHER',
      sentAt,
      receivedAt: expect.stringMatching(/^20/),
    },
  ]);
  expect(
    await until(
      () => statusOf(id),
      (status) => status === 'RECEIVED',
    ),
  ).toBe('RECEIVED');
  expect(await listReceived(otherSiret)).toEqual([]);
});

it('hides the copy at once when consent is withdrawn, and the notice is acknowledged', async () => {
  const { id } = await send(1);
  expect(await until(isListed(id), Boolean)).toBe(true);
  const begin = Date.now();
  await withdraw(1);
  expect(await until(isListed(id), (listed) => !listed)).toBe(false);
  expect(Date.now() - begin).toBeLessThan(2_000);
  expect(
    await until(
      () => noticeOf(id),
      (notice) => notice?.['acknowledged'],
    ),
  ).toEqual({ acknowledged: true });
  expect(await statusOf(id)).toBe('CONSENT_WITHDRAWN');
});

it('deletes the copy of a person who was erased, whoever writes the notice', async () => {
  const { id } = await send(2);
  expect(await until(isListed(id), Boolean)).toBe(true);
  await pair.association.program.client`insert into notice
    values ('erasure', 'PERSON_ERASED', ${id}, 'les-voisins~33-1', 'training-catalogue', now(), now())`;
  expect(
    await until(
      () => noticeOf(id),
      (notice) => notice?.['acknowledged'],
    ),
  ).toEqual({ acknowledged: true });
  expect([...(await copies(id))]).toEqual([]);
});

it('hides what was withdrawn while the catalogue was down, as soon as it is back', async () => {
  const { id } = await send(3);
  expect(await until(isListed(id), Boolean)).toBe(true);
  await pair.stopCatalogue();
  await withdraw(3);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await noticeOf(id)).toEqual({ acknowledged: false });
  await pair.startCatalogue();
  expect(await until(isListed(id), (listed) => !listed, 10_000)).toBe(false);
});

describe('the catalogue', () => {
  const referral = (name: string) => ({
    event: `les-voisins~${name}.sent`,
    referral: `les-voisins~${name}`,
    reference: '33-AAAAA',
    session: pair.session,
    center: 'les-voisins~33-1',
    sentAt: '2026-06-01T08:00:00.000Z',
  });

  it.each(['hideReferral', 'eraseReferral'])('never shows what %s named before it came', async (mutation) => {
    const sent = referral(mutation);
    expect(await pair.tell(mutation, { event: `${sent.referral}.gone`, referral: sent.referral })).toMatchObject({
      data: {},
    });
    expect(await pair.tell('receiveReferral', sent)).toEqual({ data: { receiveReferral: { event: sent.event } } });
    expect([...(await copies(sent.referral))]).toEqual([]);
  });

  it('shows nothing when both come at once, in whichever order, again and again', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `at-once-${index}`);
    await Promise.all(
      names.flatMap((name) => {
        const sent = referral(name);
        const gone = { event: `${sent.referral}.gone`, referral: sent.referral };
        return [
          pair.tell('receiveReferral', sent),
          pair.tell('hideReferral', gone),
          pair.tell('receiveReferral', sent),
        ];
      }),
    );
    expect((await listReceived()).filter(({ id }) => id.includes('at-once'))).toEqual([]);
  });

  it('takes an event once, however often it comes', async () => {
    const sent = referral('ten-times');
    const answers = await Promise.all(Array.from({ length: 10 }, () => pair.tell('receiveReferral', sent)));
    expect(answers).toEqual(Array(10).fill({ data: { receiveReferral: { event: sent.event } } }));
    expect([...(await copies(sent.referral))]).toEqual([{ id: sent.referral, shown: true }]);
  });

  it.each(['referral', 'event', 'center'])('takes nothing whose %s is of another association', async (field) => {
    const sent = { ...referral(`foreign-${field}`), [field]: 'les-autres~x' };
    expect(await pair.tell('receiveReferral', sent)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('takes nothing of whom it does not know, nor of the hub, whatever it claims', async () => {
    const refused = { error: 'Only the hub and its services may ask' };
    expect(await pair.tell('receiveReferral', referral('x'), await createTestDeliverer('les-voisins'))).toEqual(
      refused,
    );
    expect(await pair.tell('receiveReferral', referral('x'), await createTestDeliverer('les-autres'))).toEqual(refused);
    for (const caller of [makeCaller('association-service'), makeCaller('volunteer', ['referral:deliver'])])
      expect(await pair.ask('training-catalogue', '{ __typename }', caller)).toEqual(refused);
  });

  it('takes no kind of body that reveals health or justice', async () => {
    const told = await pair.tell('receiveReferral', { ...referral('revealing'), orientingBody: 'CSAPA' });
    expect(told).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('refuses a session that it does not hold, until it holds it', async () => {
    const told = await pair.tell('receiveReferral', { ...referral('early'), session: 's-later' });
    expect(told).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.session' } }] });
    expect(await pair.tell('receiveReferral', referral('early'))).toMatchObject({ data: { receiveReferral: {} } });
  });

  it('keeps copies from a provider in the database too: without the reach, or hidden, no row is seen', async () => {
    const count = async (reach: object) => {
      const [, [row]] = await pair.catalogue.client.begin((client) => [
        client`select set_config('tresse.reach', ${JSON.stringify(reach)}, true)`,
        client`select count(*)::int as n from received_referral`,
      ]);
      return row?.['n'];
    };
    const shown = (await listReceived()).length;
    expect(shown).toBeGreaterThan(0);
    expect([
      await count({ kind: 'provider', provider: ownSiret }),
      await count({ kind: 'provider', provider: otherSiret }),
      await count({}),
    ]).toEqual([shown, 0, 0]);
  });
});
