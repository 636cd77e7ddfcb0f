import { describe, expect, it } from 'vitest';
import { useHub, volunteerOf } from '../execution/hub.ts';

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
