import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readOperation } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

const held = useHouse();
const coordinator = 'coordinator-gironde';
const ask = (name: string, variables = {}, person = coordinator) =>
  held.house.ask(readOperation(`dashboard/${name}`), variables, person);

/** Asks a document as the coordinator of Gironde, and gives what its one root field answers; throws when anything is missing. */
async function answer<Root>(name: string, variables = {}): Promise<Root> {
  const { data, errors } = await ask(name, variables);
  expect(errors).toBeUndefined();
  const [root] = Object.values(data as Record<string, Root>);
  return root as Root;
}

describe('a coordinator asks once', () => {
  it('which referrals wait for an answer, whom to call and what to do next', async () => {
    const { edges } = await answer<Page>('waiting-referrals', { days: 10, first: 100 });
    expect(edges.length).toBeGreaterThan(5);
    for (const { node } of edges) {
      expect(node.session.provider).toMatchObject({ name: expect.any(String), phone: expect.any(String) });
      expect(node.updatedAt < '2026-10-23T09').toBe(true);
      // Nobody waits for the association itself, nor for a person who has a place.
      expect(['WAIT', 'CALL_PROVIDER', 'CALL_PRESCRIBER']).toContain(node.nextAction);
    }
    expect(edges.map(({ node }) => node.updatedAt)).toEqual(edges.map(({ node }) => node.updatedAt).toSorted());
  });

  it('which referrals have lost their session, and why', async () => {
    const { edges } = await answer<Page>('threatened-referrals');
    expect(edges.length).toBeGreaterThan(0);
    for (const { node } of edges) {
      expect(node.latestStep.reason).toMatch(/^SESSION_(CANCELLED|MOVED|FULL)$/);
      expect(node).toMatchObject({ nextAction: 'CHOOSE_ANOTHER_SESSION', session: { training: {} } });
    }
  });

  it('how far the referrals of a department have come, this campaign and the last one', async () => {
    const [summer, winter, ...others] = await answer<Funnel[]>('referral-funnel', campaigns);
    expect(others).toEqual([]);
    expect([summer, winter]).toMatchObject(
      campaigns.periods.map((period) => ({ ...period, department: { code: '33', name: 'Gironde' } })),
    );
    expect(summer?.collectiveInformationCount).toBeGreaterThan(5);
    expect(summer?.collectiveAttendanceCount).toBeGreaterThan(5 * 3);
    for (const told of [summer, winter]) {
      const { informedCount = 0, sentCount = 0, receivedCount = 0, enteredCount = 0, completedCount = 0 } = told ?? {};
      const steps = [informedCount, sentCount, receivedCount, enteredCount, completedCount, 1];
      expect(steps).toEqual(steps.toSorted((one, other) => other - one));
    }
  });

  it('why referrals of each center ended without success, and what stood in the way', async () => {
    const endings = await answer<Ending[]>('referral-endings', year);
    expect(new Set(endings.map(({ center }) => center.id)).size).toBeGreaterThan(10);
    expect(new Set(endings.map(({ status }) => status))).toEqual(new Set(['REFUSED', 'LEFT_EARLY']));
    for (const { reason, count, needs } of endings) {
      expect([reason, count]).toEqual([expect.any(String), expect.any(Number)]);
      expect(needs.every((need) => need.count <= count)).toBe(true);
    }
    expect(endings.some(({ needs }) => needs.length > 2)).toBe(true);
  });

  it('how many volunteers of each center are trained to refer, and what they gave and sent', async () => {
    const { edges } = await answer<TeamPage>('volunteers-by-center');
    expect(edges.length).toBeGreaterThan(40);
    for (const { node } of edges)
      expect(node.volunteerTeam).toMatchObject({ month: '2026-10-01', hours: expect.any(Number) });
    for (const count of ['trainedToReferCount', 'hours', 'sentReferralCount'] as const)
      expect(edges.reduce((sum, { node }) => sum + node.volunteerTeam[count], 0)).toBeGreaterThan(20);
  });

  it('how whole and fresh the data are', async () => {
    const health = await answer<Health>('data-health');
    expect(health).toMatchObject({ phoneRatio: 1, openingHoursRatio: 1, ageBandRatio: 1, dueForErasureCount: 0 });
    expect(health.needsRatio).toBeGreaterThan(0.5);
    expect(health.deliveries.map(({ table }) => table)).toEqual([
      'centers',
      'collective_information',
      'legal_bases',
      'missions',
      'people',
      'referrals',
      'teams',
      'units',
      'volunteer_trainings',
    ]);
    for (const { readCount, rejectedCount } of health.deliveries)
      expect([readCount > 0, rejectedCount]).toEqual([true, 0]);
  });

  it('the whole path of a person, with what its use stands on', async () => {
    const person = await findPerson();
    await ask('record-consent', {
      input: {
        person,
        purpose: 'TRAINING_REFERRAL',
        kind: 'CONSENT',
        wordingVersion: '2026-09',
        idempotencyKey: 'path',
      },
    });
    const path = await answer<Path>('person-path', { person });
    expect(path).toMatchObject({
      id: person,
      center: { id: 'restos-du-coeur~33-001' },
      legalBases: expect.arrayContaining([
        expect.objectContaining({ purpose: 'ACCOMPANIMENT', kind: 'LEGITIMATE_INTEREST', withdrawnAt: null }),
        expect.objectContaining({ purpose: 'TRAINING_REFERRAL', wordingVersion: '2026-09', withdrawnAt: null }),
      ]),
    });
    expect(path.referrals.edges.length).toBeGreaterThan(0);
    for (const { node } of path.referrals.edges)
      expect(node).toMatchObject({
        history: [{ status: node.status }],
        session: { training: { title: expect.any(String) }, provider: { name: expect.any(String) } },
      });
  });
});

/** Finds a person of the first center of Bordeaux. */
async function findPerson(): Promise<string> {
  const { center } = (await ask('people-of-center', { center: 'restos-du-coeur~33-001', first: 1 })).data as {
    center: { people: { edges: { node: { id: string } }[] } };
  };
  return center.people.edges[0]?.node.id ?? '';
}

/** Finds a person of the first center of Bordeaux who was referred so many times at least. */
async function findReferredPerson(times: number): Promise<string> {
  const asked = `{ center(id: "restos-du-coeur~33-001") { people(first: 10) { edges { node {
    id referrals(first: ${times}) { edges { cursor } } } } } } }`;
  const { center } = (await held.house.ask(asked, {}, coordinator)).data as {
    center: { people: { edges: { node: { id: string; referrals: { edges: object[] } } }[] } };
  };
  const found = center.people.edges.find(({ node }) => node.referrals.edges.length === times);
  return found?.node.id ?? '';
}

/** The summer campaign of 2026 and the winter one before it, as the Restos du Cœur name them. */
const campaigns = {
  periods: [
    { from: '2026-03-23', to: '2026-11-01' },
    { from: '2025-11-18', to: '2026-03-14' },
  ],
};

const year = { from: '2026-01-01', to: '2027-01-01' };

/** Each document with what it is asked. */
const questions: [name: string, variables: Record<string, unknown>][] = [
  ['waiting-referrals', {}],
  ['threatened-referrals', {}],
  ['referral-funnel', campaigns],
  ['referral-endings', year],
  ['volunteers-by-center', {}],
  ['volunteer-trainings', year],
  ['data-health', {}],
];
/** The one that is no table. */
const ofPerson: typeof questions = [['person-path', { person: 'restos-du-coeur~p-000000000' }]];

describe('a question of the dashboard', () => {
  it.each([...questions, ...ofPerson])('%s is answered to nobody of another body', async (name, variables) => {
    for (const person of ['analyst', 'delegate-restos', 'provider-bordeaux', '']) {
      const { data, errors } = await ask(name, variables, person);
      expect(Object.values(data as object)).toEqual([null]);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it.each(questions)('%s tells a volunteer of the own center alone', async (name, variables) => {
    const { data } = await ask(name, variables, 'volunteer-bordeaux');
    const centers = new Set(JSON.stringify(data).match(/restos-du-coeur~33-\d{3}/g));
    expect([...centers].filter((center) => center !== 'restos-du-coeur~33-001')).toEqual([]);
  });

  it.each(questions)('%s is a table', async (name, variables) => {
    const search = new URLSearchParams(
      Object.entries(variables).flatMap(([key, value]) =>
        [value].flat().map((one): [string, string] => [key, writeVariable(one)]),
      ),
    );
    const response = await held.house.fetch(`/export/dashboard/${name}.csv?${search}`, coordinator);
    const rows = parse(await response.text(), { bom: true, delimiter: ';' });
    expect([response.status, rows.length > 1]).toEqual([200, true]);
  });
});

const writeVariable = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

describe('the SQL behind a question of the dashboard', () => {
  it.each([
    ['waiting-referrals', { first: 2 }, { first: 100 }],
    ['threatened-referrals', { first: 2 }, { first: 100 }],
    ['referral-funnel', { periods: campaigns.periods.slice(1) }, campaigns],
    ['referral-endings', { from: '2026-06-01', to: '2026-06-08' }, year],
    ['volunteers-by-center', { first: 2 }, { first: 100 }],
  ])('%s does not grow with its answer', async (name, little, much) => {
    const subgraphs = Object.entries(held.house.subgraphs);
    const count = async (variables: object) => {
      await ask(name, variables);
      return subgraphs.map(([subgraph, { statements }]) => [subgraph, statements.splice(0).length]);
    };
    await count(little);
    expect(await count(much)).toEqual(await count(little));
  });

  it('person-path does not grow with the referrals of the person', async () => {
    const person = await findReferredPerson(4);
    const count = async (first: number) => {
      const { referrals } = await answer<Path>('person-path', { person, first });
      return [
        referrals.edges.length,
        Object.values(held.house.subgraphs).map(({ statements }) => statements.splice(0).length),
      ];
    };
    await count(1);
    const [[one, few], [many, more]] = [await count(1), await count(100)];
    expect([one, Number(many) >= 4, more]).toEqual([1, true, few]);
  });
});

interface Page {
  readonly edges: readonly { readonly node: Waiting }[];
}

type Funnel = Readonly<
  Record<
    | 'collectiveInformationCount'
    | 'collectiveAttendanceCount'
    | 'informedCount'
    | 'sentCount'
    | 'receivedCount'
    | 'enteredCount'
    | 'completedCount',
    number
  >
>;

interface Ending {
  readonly center: { readonly id: string };
  readonly status: string;
  readonly reason: string | null;
  readonly count: number;
  readonly needs: readonly { readonly count: number }[];
}

interface TeamPage {
  readonly edges: readonly { readonly node: { readonly volunteerTeam: Readonly<Record<Activity, number>> } }[];
}
type Activity = 'trainedToReferCount' | 'hours' | 'sentReferralCount';

interface Health {
  readonly needsRatio: number;
  readonly deliveries: readonly {
    readonly table: string;
    readonly readCount: number;
    readonly rejectedCount: number;
  }[];
}

interface Path {
  readonly referrals: { readonly edges: readonly { readonly node: { readonly status: string } }[] };
}

interface Waiting {
  readonly updatedAt: string;
  readonly nextAction: string;
  readonly latestStep: { readonly reason: string | null };
  readonly session: { readonly provider: object };
}
