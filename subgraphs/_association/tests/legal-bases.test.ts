import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

const head = 'pseudonyme;finalite;fondement;texte;depuis_le;retire_le';
const deliver = async (...records: string[]) => {
  const [summary] = await it.deliver({ 'legal_bases.csv': [head, ...records, ''].join('\n') });
  return summary;
};
const volunteer = makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-1'] });
const askBases = async () => {
  const asked =
    '{ person(id: "les-voisins~p-331aaaaaa") { legalBases { purpose kind wordingVersion recordedAt withdrawnAt } } }';
  const { data } = await it.ask(asked, {}, volunteer);
  return (data as { person: { legalBases: unknown[] } }).person.legalBases;
};

const referral = 'p-331aaaaaa;Orientation vers une formation;Consentement';
const first = `${referral};2025-09;2025-10-01T08:00:00Z;2026-03-01T08:00:00Z`;
const second = `${referral};2026-03;2026-03-01T08:00:00Z;`;

test('adds what a file tells after what is recorded, and the same file twice is once', async () => {
  expect(await deliver(first, second)).toMatchObject({ created: 2, rejections: [] });
  expect(await deliver(second, first)).toMatchObject({ created: 0, rejections: [] });
  expect(await askBases()).toEqual([
    {
      purpose: 'TRAINING_REFERRAL',
      kind: 'CONSENT',
      wordingVersion: '2025-09',
      recordedAt: '2025-10-01T08:00:00.000Z',
      withdrawnAt: '2026-03-01T08:00:00.000Z',
    },
    {
      purpose: 'TRAINING_REFERRAL',
      kind: 'CONSENT',
      wordingVersion: '2026-03',
      recordedAt: '2026-03-01T08:00:00.000Z',
      withdrawnAt: null,
    },
  ]);
});

test('leaves the withdrawal of a consent in force to the hub, and never puts one before what is recorded', async () => {
  const withdrawn = `${referral};2026-03;2026-03-01T08:00:00Z;2026-05-01T08:00:00Z`;
  const earlier = `${referral};2024-09;2024-10-01T08:00:00Z;2025-10-01T08:00:00Z`;
  const before = await askBases();
  const { created, rejections = [] } = (await deliver(withdrawn, earlier)) ?? {};
  expect([created, rejections.map(({ reason }) => reason)]).toEqual([
    0,
    Array(2).fill('Another legal basis is recorded for this purpose'),
  ]);
  expect(await askBases()).toEqual(before);
});

test('lets the hub go on from what a file told: a consent that it withdraws, the file cannot bring back', async () => {
  const input = { person: 'les-voisins~p-331aaaaaa', purpose: 'TRAINING_REFERRAL', idempotencyKey: 'gone' };
  const mutation =
    'mutation W($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename ... on LegalBasis { withdrawnAt } } }';
  const { data } = await it.ask(mutation, { input }, volunteer);
  expect(data).toEqual({ withdrawConsent: { __typename: 'LegalBasis', withdrawnAt: '2026-06-15T08:00:00.000Z' } });
  expect(await deliver(second)).toMatchObject({ created: 0, rejections: [{ line: 2 }] });
});

test.each([
  ['a referral without consent', 'p-331aaaaaa;Orientation vers une formation;Intérêt légitime;;2026-06-01T08:00:00Z;'],
  ['consent to no wording', 'p-331aaaaaa;Statistiques;Consentement;;2026-06-01T08:00:00Z;'],
  ['a wording of another basis', 'p-331aaaaaa;Statistiques;Intérêt légitime;2026-03;2026-06-01T08:00:00Z;'],
  [
    'a withdrawal of what is no consent',
    'p-331aaaaaa;Statistiques;Intérêt légitime;;2026-06-01T08:00:00Z;2026-06-02T08:00:00Z',
  ],
  [
    'a withdrawal before it',
    'p-331aaaaaa;Contact direct;Consentement;2026-03;2026-06-01T08:00:00Z;2026-05-02T08:00:00Z',
  ],
  ['a person who is not known', 'p-999aaaaaa;Statistiques;Intérêt légitime;;2026-06-01T08:00:00Z;'],
])('refuses %s', async (_, record) => {
  expect(await deliver(record)).toMatchObject({ created: 0, rejections: [{ line: 2 }] });
});
