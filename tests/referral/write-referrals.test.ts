import { describe, expect, it } from 'vitest';
import type { Answer } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

const held = useHouse();
const center = 'restos-du-coeur~33-001';
const volunteer = 'volunteer-bordeaux';

const drafting = `mutation Draft($first: DraftReferralInput!, $second: DraftReferralInput!) {
  first: draftReferral(input: $first) { ...drafted }
  second: draftReferral(input: $second) { ...drafted }
}
fragment drafted on DraftReferralResult {
  __typename
  ... on Referral { id status person { id } session { training { title } provider { name } } }
  ... on IdempotencyKeyReused { message }
  ... on UnknownPerson { message }
}`;

const cancelling = `mutation Cancel($input: CancelReferralInput!) {
  cancelReferral(input: $input) { __typename ... on Referral { id status } ... on ReferralAlreadyDecided { status } }
}`;

interface Choice {
  readonly person: string;
  readonly sessions: readonly string[];
}

/** Whom and where to: as the volunteer finds them in the graph. */
async function chooseFromGraph(): Promise<Choice> {
  const question = `{ center(id: "${center}") {
    referrals(first: 1) { edges { node { person { id } } } }
    commune { openSessionsNearby(first: 2) { edges { node { id } } } }
  } }`;
  const { data } = (await held.house.ask(question, {}, volunteer)) as { data: { center: Found } };
  const person = data.center.referrals.edges[0]?.node.person.id ?? '';
  return { person, sessions: data.center.commune.openSessionsNearby.edges.map(({ node }) => node.id) };
}

interface Found {
  referrals: { edges: { node: { person: { id: string } } }[] };
  commune: { openSessionsNearby: { edges: { node: { id: string } }[] } };
}

const draft = (input: { person: string; session?: string | undefined; idempotencyKey: string }) => ({
  center,
  ...input,
});

describe('a volunteer', () => {
  it('drafts a referral to a session found in the graph, sees it in her center, and cancels it', async () => {
    const { person, sessions } = await chooseFromGraph();
    const [one, other] = sessions.map((session, index) => draft({ person, session, idempotencyKey: `story-${index}` }));
    const { data, errors } = await held.house.ask(drafting, { first: one, second: other }, volunteer);
    expect(errors).toBeUndefined();
    const drafted = data as Record<'first' | 'second', { id: string }>;
    expect(drafted.first).toMatchObject({
      __typename: 'Referral',
      status: 'DRAFT',
      person: { id: person },
      session: { training: { title: expect.any(String) }, provider: { name: expect.any(String) } },
    });

    const again = await held.house.ask(drafting, { first: one, second: { ...other, session: sessions[0] } }, volunteer);
    expect(again.data).toMatchObject({
      first: { id: drafted.first.id },
      second: { __typename: 'IdempotencyKeyReused' },
    });

    const listed = await held.house.ask(
      `{ center(id: "${center}") { referrals(first: 2, status: [DRAFT]) { edges { node { id } } } } }`,
      {},
      volunteer,
    );
    expect(JSON.stringify(listed.data)).toContain(drafted.second.id);

    const input = { referral: drafted.second.id, idempotencyKey: 'story-cancel' };
    const cancelled = await held.house.ask(cancelling, { input }, volunteer);
    expect(cancelled.data).toEqual({
      cancelReferral: { __typename: 'Referral', id: drafted.second.id, status: 'CANCELLED' },
    });
  });
});

describe.each([
  ['the analyst', 'analyst'],
  ['a provider', 'provider-bordeaux'],
  ['nobody', undefined],
])('%s', (_who, person) => {
  it('writes nothing, and no association is asked', async () => {
    const statements = held.house.subgraphs['restos-du-coeur']?.statements ?? [];
    statements.splice(0);
    const input = draft({ person: 'restos-du-coeur~p-x', session: 's', idempotencyKey: 'no' });
    const answer: Answer = await held.house.ask(drafting, { first: input, second: input }, person);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(JSON.stringify(answer.data ?? null)).not.toContain('Referral');
    expect(statements).toEqual([]);
  });
});
