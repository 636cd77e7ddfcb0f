import { type Caller, publicCaller } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { importFiles, makeAgreement, makeAssociation, makeCommitment, makeMeeting, useHouse } from './make.ts';

const house = useHouse({ empty: true });
const other = { id: 'convention-les-cabas', signatories: [{ name: 'Les Cabas', association: 'les-cabas' }] };

beforeAll(async () => {
  const { rejections } = await importFiles(house(), {
    associations: [makeAssociation(), makeAssociation({ id: 'les-cabas' })],
    agreements: [makeAgreement(), makeAgreement(other)],
    commitments: [
      makeCommitment(),
      makeCommitment({ id: 'former', dueOn: '2026-06-30' }),
      makeCommitment({ id: 'veiller', ...{ axis: null, unit: null, target: null, reached: null, dueOn: null } }),
      makeCommitment({ id: 'des-cabas', agreement: other.id, association: 'les-cabas' }),
    ],
    'committee-meetings': [
      makeMeeting(),
      makeMeeting({ id: 'pilotage-2025', day: '2026-03-01' }),
      makeMeeting({ id: 'pilotage-2027', day: '2027-03-02' }),
      makeMeeting({ id: 'technique', committee: 'TECHNICAL', day: '2026-05-04', place: null }),
      makeMeeting({ id: 'des-cabas', agreement: other.id }),
    ],
  });
  expect(rejections).toEqual([]);
});

const asking = (part: Partial<Caller>): Caller => ({ ...publicCaller, scopes: ['agreement-terms:read'], ...part });
const lead = asking({ role: 'center-lead', association: 'les-paniers' });
const operation = `{ agreements { id commitments { id } nextMeeting(committee: STEERING) { id } } }`;

test('answers what an association committed to, those due first first, and the next meetings', async () => {
  const { data, errors } = await house().askAs(lead)(`{ agreement(id: "convention-les-paniers") {
    commitments { id association { id } axis { title } title unit target reached dueOn state asOf }
    steering: nextMeeting(committee: STEERING) { id committee day place }
    technical: nextMeeting(committee: TECHNICAL) { day place } } }`);
  const orient = {
    id: 'orienter',
    association: { id: 'les-paniers' },
    axis: { title: 'Accès à la formation' },
    title: 'Orienter vers la formation',
    ...{ unit: 'orientations envoyées', target: 200, reached: 87.5, dueOn: '2026-12-31' },
    ...{ state: 'UNDER_WAY', asOf: '2026-02-27' },
  };
  expect({ data, errors }).toEqual({
    data: {
      agreement: {
        commitments: [
          { ...orient, id: 'former', dueOn: '2026-06-30' },
          orient,
          { ...orient, id: 'veiller', ...{ axis: null, unit: null, target: null, reached: null, dueOn: null } },
        ],
        steering: { id: 'pilotage-2026', committee: 'STEERING', day: '2026-03-02', place: 'Bordeaux' },
        technical: { day: '2026-05-04', place: null },
      },
    },
    errors: undefined,
  });
});

describe('of commitments and meetings', () => {
  const count = async (caller: Caller) => {
    const { data } = await house().askAs(caller)(operation);
    const agreements = data?.['agreements'] as { commitments: unknown[] | null; nextMeeting: object | null }[];
    return agreements.map(({ commitments, nextMeeting }) => [commitments?.length ?? null, nextMeeting !== null]);
  };

  test.each([
    [
      'an association its own',
      lead,
      [
        [0, false],
        [3, true],
      ],
    ],
    [
      'the Region all',
      asking({ role: 'region-manager' }),
      [
        [1, true],
        [3, true],
      ],
    ],
    [
      'a provider none',
      asking({ role: 'training-provider', provider: '00090001900019' }),
      [
        [0, false],
        [0, false],
      ],
    ],
    [
      'somebody without the scope nothing',
      { ...lead, scopes: [] },
      [
        [null, false],
        [null, false],
      ],
    ],
    [
      'anybody nothing',
      publicCaller,
      [
        [null, false],
        [null, false],
      ],
    ],
  ])('sees %s', async (_, caller, seen) => {
    expect(await count(caller)).toEqual(seen);
  });

  test('the database shows nothing to whoever says no reach', async () => {
    const { db } = house().database;
    expect([...(await db.execute(sql`select id from commitment union all select id from committee_meeting`))]).toEqual(
      [],
    );
    await expect(db.execute(sql`update commitment set state = 'KEPT' returning id`)).resolves.toHaveLength(0);
  });
});

test('sends as many statements for two agreements as for one', async () => {
  const count = async (asked: string) =>
    (await house().database.countStatements(() => house().askAs(lead)(asked))).statements.length;
  const one = operation.replace('agreements {', 'agreement(id: "convention-les-paniers") {');
  expect(await count(operation)).toBe(await count(one));
});

test('changes what differs and nothing else', async () => {
  const commitments = [makeCommitment({ state: 'KEPT' }), makeCommitment({ id: 'former', dueOn: '2026-06-30' })];
  const { created, changed } = await importFiles(house(), { commitments });
  expect([created, changed]).toEqual([0, 1]);
});

test.each([
  ['an agreement that is not known', { agreement: 'nulle-part' }, 'The agreement « nulle-part » is unknown'],
  ['an association that does not sign it', { association: 'les-cabas' }, 'The association « les-cabas » does not sign'],
  ['an axis that it has not', { axis: 2 }, 'The agreement has no axis 2'],
  ['a target of nothing', { unit: null }, 'unit: must say what'],
  ['a target below nothing', { target: -1 }, 'target: '],
  ['no day of which it tells', { asOf: null }, 'asOf: must be a calendar day'],
])('rejects a commitment with %s', async (_, part, reason) => {
  const { created, rejections } = await importFiles(house(), {
    commitments: [makeCommitment({ id: 'neuf', ...part })],
  });
  expect(created).toBe(0);
  expect(rejections).toEqual([expect.objectContaining({ line: 3, reason: expect.stringContaining(reason) })]);
});

test('rejects a meeting of an agreement that is not known, and a repeated one', async () => {
  const meetings = [
    makeMeeting({ id: 'a', agreement: 'nulle-part' }),
    makeMeeting({ id: 'b' }),
    makeMeeting({ id: 'b' }),
  ];
  const { created, rejections } = await importFiles(house(), { 'committee-meetings': meetings });
  expect([created, rejections.length]).toEqual([1, 2]);
});
