import { describe, expect, it } from 'vitest';
import { useHub, volunteerOf } from '../execution/hub.ts';

describe('a root field', () => {
  const hub = useHub({
    associations: ['a', 'b', 'c'],
    named: ['a', 'b', 'gone'],
    lacks: { b: ['Center.activities', 'Association.centersByDepartment'], c: ['Query.center', 'Association.units'] },
  });

  it('goes to the owner of its id, and nobody else hears of it', async () => {
    const query =
      'query($id: ID!) { one: center(id: $id) { id } two: center(id: "b~c2") { id } three: center(id: "a~c2") { id } }';
    const answer = await hub.current.ask(query, { variables: { id: 'a~c1' } });
    expect(answer).toEqual({ data: { one: { id: 'a~c1' }, two: { id: 'b~c2' }, three: { id: 'a~c2' } } });
    expect(hub.current.received('a')).toHaveLength(1);
    expect(hub.current.received('b')).toMatchObject([
      { query: '{two:center(id:"b~c2"){...on Center{id}}}', variables: {} },
    ]);
    expect(hub.current.received('c')).toHaveLength(0);
  });

  it.each(['nobody~c1', '~c1', ''])(
    'of the unknown owner in %j is null with a code, and nothing is sent',
    async (id) => {
      const answer = await hub.current.ask('query($id: ID!) { center(id: $id) { id } }', { variables: { id } });
      expect(answer).toEqual({
        data: { center: null },
        errors: [
          {
            message: 'No association of this hub owns this id.',
            path: ['center'],
            extensions: { code: 'UNKNOWN_ASSOCIATION', lostPlaces: 1 },
          },
        ],
      });
      for (const name of ['a', 'b', 'c']) expect(hub.current.received(name)).toHaveLength(0);
    },
  );

  it('that its owner does not offer is null without a request', async () => {
    const answer = await hub.current.ask('{ center(id: "c~c1") { id } }');
    expect(answer).toEqual({
      data: { center: null },
      extensions: { notOffered: [{ association: 'c', field: 'Query.center' }] },
    });
    expect(hub.current.received('c')).toHaveLength(0);
  });

  it('is pruned to what its owner offers', async () => {
    const query = '{ a: center(id: "a~c1") { name activities } b: center(id: "b~c1") { name activities } }';
    const answer = await hub.current.ask(query);
    expect(answer).toEqual({
      data: { a: { name: 'Centre 1 (a)', activities: null }, b: { name: 'Centre 1 (b)', activities: null } },
      extensions: { notOffered: [{ association: 'b', field: 'Center.activities' }] },
    });
    expect(hub.current.received('b')[0]?.query).toBe('{b:center(id:"b~c1"){...on Center{name}}}');
  });

  it('is not told as not offered when a condition leaves it out', async () => {
    const query = 'query($no: Boolean!) { center(id: "b~c1") { name activities @include(if: $no) } }';
    expect(await hub.current.ask(query, { variables: { no: false } })).toEqual({
      data: { center: { name: 'Centre 1 (b)' } },
    });
  });

  it('of one key under two conditions is asked for what its condition selects', async () => {
    const query = `query($if: Boolean!) { ... @include(if: $if) { center(id: "a~c1") { name } }
      ... @skip(if: $if) { center(id: "a~c1") { phone: id } } }`;
    const ask = async (isIncluded: boolean) => (await hub.current.ask(query, { variables: { if: isIncluded } })).data;
    expect(await ask(true)).toEqual({ center: { name: 'Centre 1 (a)' } });
    expect(await ask(false)).toEqual({ center: { phone: 'a~c1' } });
  });

  it('leads to entities of which an owner offers nothing asked, without a request to it', async () => {
    const answer = await hub.current.ask('{ associations { id own: centersByDepartment { centerCount } } }');
    expect(answer.data).toMatchObject({ associations: [{ own: [{ centerCount: 2 }] }, { own: null }, { own: null }] });
    expect(answer.extensions).toMatchObject({
      notOffered: [{ association: 'b', field: 'Association.centersByDepartment' }],
    });
    expect(hub.current.received('b')).toEqual([]);
  });

  it('is named by the partnership only: its fields are null with a code', async () => {
    const answer = await hub.current.ask('{ associations { name units { name } } }');
    expect(answer.data).toMatchObject({
      associations: [{ units: [{}] }, { units: [{}] }, { name: 'Association gone', units: null }],
    });
    expect(answer.errors).toMatchObject([
      { path: ['associations', 2, 'units'], extensions: { code: 'UNKNOWN_ASSOCIATION' } },
    ]);
  });
});

describe('mutations', () => {
  const hub = useHub();
  const order: string[] = [];
  const input = (slug: string, key: string) => ({
    center: `${slug}~c1`,
    person: `${slug}~p1`,
    session: 'S1',
    idempotencyKey: key,
  });

  it('run one after the other in document order, in one request for each run of one owner', async () => {
    for (const slug of ['a', 'b']) {
      hub.current.getFake(slug).trick = async (received, honest) => {
        order.push(`${slug} begins`);
        await new Promise((resolve) => setTimeout(resolve, slug === 'a' ? 30 : 1));
        order.push(`${slug} ends: ${Object.keys(received.variables)}`);
        return honest();
      };
    }
    const query = `mutation($a1: DraftReferralInput!, $a2: DraftReferralInput!, $b: DraftReferralInput!, $c: CancelReferralInput!) {
      one: draftReferral(input: $a1) { ... on Referral { id session { startDate } } }
      two: draftReferral(input: $a2) { ... on Referral { id } }
      three: draftReferral(input: $b) { ... on Referral { id } }
      four: cancelReferral(input: $c) { ... on ReferralAlreadyDecided { status } } }`;
    const variables = {
      a1: input('a', '1'),
      a2: input('a', '2'),
      b: input('b', '3'),
      c: { referral: 'a~r1', idempotencyKey: '4' },
    };
    const asA = await hub.current.ask(query, { variables, as: volunteerOf('a') });
    expect(order).toEqual(['a begins', 'a ends: a1,a2', 'a begins', 'a ends: c']);
    expect(asA).toEqual({
      data: {
        one: { id: 'a~r1', session: { startDate: '2026-11-02' } },
        two: { id: 'a~r1' },
        three: null,
        four: { status: 'ADMITTED' },
      },
      errors: [
        {
          message: 'Mutation.draftReferral is only for members of the association that owns it.',
          path: ['three'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    });
  });

  it('never carry an id of one association to another', async () => {
    hub.current.getFake('a').trick = null;
    const query = 'mutation($i: DraftReferralInput!) { draftReferral(input: $i) { __typename } }';
    const variables = { i: { ...input('a', 'b~not-an-id'), person: 'b~p1' } };
    const answer = await hub.current.ask(query, { variables, as: volunteerOf('a') });
    expect(answer.errors).toMatchObject([{ path: ['draftReferral'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(hub.current.received('a')).toEqual([]);
    const mended = { i: { ...variables.i, person: 'a~p1' } };
    expect((await hub.current.ask(query, { variables: mended, as: volunteerOf('a') })).errors).toBeUndefined();
  });
});
