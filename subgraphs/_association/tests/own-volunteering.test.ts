import type { Caller } from '@tresse/kit';
import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownVolunteering, rejectedRecord } from '../src/db/tables/index.ts';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

beforeEach(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
  await it.deliver(files.missions('m-1;33-1;Tenir le vestiaire;Accueil de public;1;2026-01-01;;;;oui'));
});
afterEach(() => it.database.close());

const her = 'les-voisins~p-331aaaaaa';
const lead = makeMember('center-lead', 'les-voisins', { centers: ['les-voisins~33-1'] });
let keyCount = 0;

type Input = Readonly<Record<string, unknown>>;

async function mutate(name: string, selection: string, input: Input, caller: Caller = lead) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  keyCount += 1;
  const { data, errors } = await it.ask(
    `mutation($input: ${type}!) { done: ${name}(input: $input) { __typename ${selection} } }`,
    { input: { person: her, idempotencyKey: `key ${keyCount}`, ...input } },
    caller,
  );
  return (data?.['done'] ?? errors?.[0]?.extensions) as Input;
}

const told = { activity: 'RECEPTION', mission: 'les-voisins~m-1', from: '2026-03-01', to: '2026-06-01', hours: 40 };
const record = (changes: Input = {}, caller = lead) =>
  mutate(
    'recordOwnVolunteering',
    `... on OwnVolunteering { activity mission { id } from to hours } ... on ConsentMissing { message messageInEnglish }
      ... on UnknownMission { message messageInEnglish } ... on UnknownPerson { message }`,
    { ...told, ...changes },
    caller,
  );
const consent = (person = her) =>
  mutate('recordLegalBasis', '', { person, purpose: 'OWN_VOLUNTEERING', kind: 'CONSENT', wordingVersion: '2026-11' });
const withdraw = (purpose = 'OWN_VOLUNTEERING') => mutate('withdrawConsent', '', { purpose });

const recorded = { __typename: 'OwnVolunteering', ...told, mission: { id: 'les-voisins~m-1' } };
const listRows = () => it.rows.select().from(ownVolunteering).orderBy(asc(ownVolunteering.from));

const ask = async (caller: Caller) => {
  const { data, errors } = await it.ask(
    `query($id: ID!) { person(id: $id) { volunteering { activity mission { id title } from to hours } } }`,
    { id: her },
    caller,
  );
  return errors?.[0]?.extensions?.['code'] ?? data?.['person'];
};

describe('what a person does as a volunteer', () => {
  test('is not recorded without her consent, nor under that for another purpose', async () => {
    const missing = { __typename: 'ConsentMissing', message: expect.any(String), messageInEnglish: expect.any(String) };
    expect(await record()).toEqual(missing);
    await mutate('recordLegalBasis', '', { purpose: 'TRAINING_REFERRAL', kind: 'CONSENT', wordingVersion: '1' });
    expect(await record()).toEqual(missing);
    expect(await listRows()).toEqual([]);
  });

  test('stands on consent alone', async () => {
    const basis = { purpose: 'OWN_VOLUNTEERING', kind: 'LEGITIMATE_INTEREST' };
    expect(await mutate('recordLegalBasis', '', basis)).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.kind' });
  });

  test('is recorded under her consent, once a key, and replaced for the same activity and first day', async () => {
    await consent();
    const answers = await Promise.all(Array.from({ length: 4 }, () => record({ idempotencyKey: 'once' })));
    expect(answers).toEqual(Array(4).fill(recorded));
    expect(await record({ idempotencyKey: 'once', hours: 41 })).toEqual({ __typename: 'IdempotencyKeyReused' });
    expect(await record({ hours: 60, mission: null })).toEqual({ ...recorded, hours: 60, mission: null });
    expect(await record({ from: '2026-01-01', to: null, mission: null, hours: null })).toMatchObject({ to: null });
    expect((await listRows()).map(({ from, hours }) => [from, hours])).toEqual([
      ['2026-01-01', null],
      ['2026-03-01', 60],
    ]);
  });

  test.each([
    ['input.to', { to: '2026-03-01' }],
    ['input.hours', { hours: -1 }],
  ])('is refused for %s when it is %o', async (argument, changes) => {
    await consent();
    expect(await record(changes)).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  test('is refused for a mission that the association does not have, and for nobody within reach', async () => {
    await consent();
    expect(await record({ mission: 'les-voisins~m-9' })).toMatchObject({ __typename: 'UnknownMission' });
    const unknown = { __typename: 'UnknownPerson', message: expect.any(String) };
    expect(await record({ person: 'les-voisins~p-332aaaaaa' })).toEqual(unknown);
  });

  test('is told to those who may read her alone', async () => {
    await consent();
    await record();
    const coordinator = makeMember('department-coordinator', 'les-voisins', { departments: ['33'] });
    const seen = {
      volunteering: [{ ...told, mission: { id: 'les-voisins~m-1', title: 'Tenir le vestiaire' } }],
    };
    expect(await ask(coordinator)).toEqual(seen);
    expect(await ask(makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-2'] }))).toBe(null);
    expect(await ask(makeMember('regional-delegate', 'les-voisins'))).toBe(null);
    expect(await ask(makeMember('center-lead', 'les-autres', { centers: ['les-voisins~33-1'] }))).toBe('FORBIDDEN');
  });

  test('goes with the withdrawal of that consent, and with no other', async () => {
    await consent();
    await record();
    await mutate('recordLegalBasis', '', { purpose: 'TRAINING_REFERRAL', kind: 'CONSENT', wordingVersion: '1' });
    await withdraw('TRAINING_REFERRAL');
    expect(await listRows()).toHaveLength(1);
    expect(await withdraw()).toEqual({ __typename: 'LegalBasis' });
    expect(await listRows()).toEqual([]);
    expect(await ask(lead)).toEqual({ volunteering: [] });
    expect(await record()).toMatchObject({ __typename: 'ConsentMissing' });
  });

  test('stays nowhere when it is recorded while the consent is withdrawn, whichever comes first', async () => {
    for (const other of ['first', 'second', 'third']) {
      await consent();
      await Promise.all([
        record({ idempotencyKey: other }),
        withdraw(),
        it.deliver(files.ownVolunteering('p-331aaaaaa;Autre;;2026-02-01;;')),
      ]);
      expect(await listRows()).toEqual([]);
    }
  });
});

describe('a file of it', () => {
  test('is taken for those who consent, and comes again without a change', async () => {
    await consent();
    const file = files.ownVolunteering('p-331aaaaaa;Accueil de public;m-1;2026-03-01;2026-06-01;40');
    expect(await it.deliver(file)).toMatchObject([{ created: 1, changed: 0, rejections: [] }]);
    expect(await it.deliver(file)).toMatchObject([{ created: 0, changed: 0, rejections: [] }]);
    expect(await ask(lead)).toMatchObject({ volunteering: [{ ...told, mission: { id: 'les-voisins~m-1' } }] });
  });

  test('is refused for the others, and nothing of a refused record is kept but why', async () => {
    await consent();
    await withdraw();
    const [summary] = await it.deliver(
      files.ownVolunteering(
        'p-331aaaaaa;Autre;;2026-03-01;;',
        'p-332aaaaaa;Autre;;2026-03-01;;',
        'p-nobodyaaa;Autre;;2026-03-01;;',
        'p-171aaaaaa;Autre;m-9;2026-03-01;;',
        'p-171aaaaaa;Autre;;2026-03-01;2026-03-01;',
      ),
    );
    expect(summary?.rejections.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('has not consented'),
      expect.stringContaining('has not consented'),
      expect.stringContaining('Unknown person'),
      'Unknown mission « m-9 »',
      'Column « avant_le »: the period is empty',
    ]);
    const kept = await it.rows.select({ record: rejectedRecord.record }).from(rejectedRecord);
    expect(kept.map(({ record }) => record)).toEqual(Array(5).fill(expect.stringMatching(/^(\[masqué\];?)+$/)));
    expect(await listRows()).toEqual([]);
  });
});
