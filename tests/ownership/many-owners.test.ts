import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, analyst, type Hub, startHub } from '../execution/hub.ts';

const query = `{ associations { id centersByDepartment { centerCount department { name } }
  volunteerHoursByDepartment(from: "2026-01-01", to: "2027-01-01") { hours } } }`;

const asking = { as: analyst, extensions: { queryPlan: true } };

function withoutOwners(plan: unknown): unknown {
  return JSON.parse(JSON.stringify(plan), (key, value) => (key === 'asked' ? undefined : value));
}

describe.each([3, 50])('%i associations', (count) => {
  const slugs = Array.from({ length: count }, (_, index) => `asso-${index}`);
  const lacks = { 'asso-1': ['Association.volunteerHoursByDepartment'] };
  let hub: Hub;
  let answer: Answer;
  beforeAll(async () => {
    hub = await startHub({ associations: slugs, lacks });
    answer = await hub.ask(query, asking);
  });
  afterAll(() => hub.stop());

  it('get one request each, with only their own id', () => {
    for (const slug of slugs) {
      expect(hub.received(slug).map(({ variables }) => variables)).toEqual([
        { representations: [{ __typename: 'Association', id: slug }] },
      ]);
    }
  });

  it('are asked only for what they offer', () => {
    expect(hub.received('asso-0')[0]?.query).toContain('volunteerHoursByDepartment');
    expect(hub.received('asso-1')[0]?.query).not.toContain('volunteerHoursByDepartment');
    expect(answer.extensions).toMatchObject({
      notOffered: [{ association: 'asso-1', field: 'Association.volunteerHoursByDepartment' }],
    });
    expect(answer.errors).toBeUndefined();
  });

  it('leave the plan as it is for one', async () => {
    const alone = await startHub({ associations: ['asso-0'] });
    const plan = (await alone.ask(query, asking)).extensions?.['queryPlan'];
    await alone.stop();
    expect(withoutOwners(answer.extensions?.['queryPlan'])).toEqual(withoutOwners(plan));
  });

  it('all answer', () => {
    const { associations } = answer.data as { associations: { id: string; centersByDepartment: unknown[] }[] };
    expect(associations.map(({ id }) => id)).toEqual(slugs);
    expect(associations.every(({ centersByDepartment }) => centersByDepartment.length === 1)).toBe(true);
  });
});
