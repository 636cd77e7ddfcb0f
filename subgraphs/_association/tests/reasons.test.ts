import { afterAll, beforeAll, expect, test } from 'vitest';
import { defineAssociation } from '../src/index.ts';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, voisins } from './make.ts';

const association = defineAssociation({
  ...voisins,
  words: { ...voisins.words, statuses: { Vue: 'IN_REVIEW', Refus: 'REFUSED', 'À changer': 'TO_BE_REDIRECTED' } },
});
let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(association);
  await it.deliver({ ...delivery, 'referrals.csv': '' });
});
afterAll(() => it.database.close());

const head = 'code;reference;pseudonyme;code_centre;session;statut;ecrite_le;envoyee_le;modifiee_le';
const at = '2026-03-01T10:00:00Z';
const tell = async (status: string, reason?: string) => {
  const line = `r-reason00;33-WHY1;p-331aaaaaa;33-1;s-1;${status};${at};${at};${at}`;
  const text = reason === undefined ? `${head}\n${line}\n` : `${head};motif\n${line};${reason}\n`;
  const [summary] = await it.deliver({ 'referrals.csv': text });
  return summary?.rejections;
};
const askHistory = async () => {
  const asked = '{ referral(id: "les-voisins~r-reason00") { history { status reason } } }';
  const member = makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-1'] });
  const { data } = await it.ask(asked, {}, member);
  return (data as { referral: { history: unknown } }).referral.history;
};

test('keeps why a referral stands where it does, also when that is told later, and never changes it', async () => {
  await tell('Vue');
  await tell('À changer', 'Session annulée');
  await tell('Refus');
  await tell('Refus', 'Non éligible');
  await tell('Refus', 'Absente');
  expect(await askHistory()).toEqual([
    { status: 'IN_REVIEW', reason: null },
    { status: 'TO_BE_REDIRECTED', reason: 'SESSION_CANCELLED' },
    { status: 'REFUSED', reason: 'NOT_ELIGIBLE' },
  ]);
});

test.each([
  ['of a status that has none', 'Vue', 'Autre'],
  ['that is not in the code list', 'Refus', 'Caprice'],
])('refuses a reason %s', async (_, status, reason) => {
  expect(await tell(status, reason)).toMatchObject([{ line: 2, reason: expect.stringContaining('motif') }]);
});
