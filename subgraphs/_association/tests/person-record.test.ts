import { afterAll, beforeAll, expect, test } from 'vitest';
import { legalBasis, notice, ownVolunteering, retentionWarning } from '../src/db/tables/index.ts';
import { makePseudonym } from '../src/domain/pseudonym.ts';
import { type PersonRecord, readPersonRecord } from '../src/rights/person-record.ts';
import { writePersonPage } from '../src/rights/write-page.ts';
import { openTestAssociation, type TestAssociation, testNow, testPseudonymKey } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

const card = 'CARTE-4711';
const pseudonym = makePseudonym(testPseudonymKey, 'les-voisins', card);
const id = `les-voisins~${pseudonym}`;
const at = '2026-04-01T10:00:00.000Z';

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
  await it.deliver({
    ...files.centers('33-1;"<Quais & ""Ponts"">";33;33063;1 quai;05 36 49 10 20;;Repas;lundi'),
    'people.csv': `numero_dossier;code_centre;tranche_age;genre;freins;dernier_contact;oriente_par\n${card};33-1;Jeune;Elle;Bus;2026-04-01;CCAS\n`,
    ...files.referrals(
      `r-card4711;33-CARD;${pseudonym};33-1;session-1;Partie;${at};${at};${at}`,
      `r-draft4711;33-DRAF;${pseudonym};17-1;session-2;Brouillon;${at};;${at}`,
    ),
  });
  await it.deliver(files.people(`${pseudonym};33-1;Ado;Bus;2026-05-01`));
  const consent = { personId: id, purpose: 'TRAINING_REFERRAL', kind: 'CONSENT', wordingVersion: '1' } as const;
  await it.rows.insert(legalBasis).values({ ...consent, recordedAt: testNow(), withdrawnAt: testNow() });
  await it.deliver(files.missions('m-1;33-1;Tenir le vestiaire;Accueil de public;1;2026-01-01;;;;'));
  await it.rows.insert(ownVolunteering).values([
    { personId: id, activity: 'RECEPTION', from: '2026-03-01', missionId: 'les-voisins~m-1', hours: 12 },
    { personId: id, activity: 'LITERACY', from: '2026-04-01', to: '2026-05-01' },
  ]);
  await it.rows.insert(retentionWarning).values({ personId: id, warnedAt: testNow(), dueOn: '2028-04-01' });
  await it.rows.insert(notice).values({
    id: 'n',
    kind: 'CONSENT_WITHDRAWN',
    referralId: 'les-voisins~r-card4711',
    centerId: 'les-voisins~33-1',
    recipient: 'training-catalogue',
    createdAt: testNow(),
    dueAt: testNow(),
  });
});
afterAll(() => it.database.close());

const read = () => readPersonRecord(it.database.db, voisins, id, testNow);

test('the record of a person holds all that the database holds of her, in words', async () => {
  const center = { name: '<Quais & "Ponts">', phone: '+33536491020' };
  const recipient = expect.stringContaining('catalogue des formations');
  const now = '2026-06-15T08:00:00.000Z';
  expect(await read()).toEqual({
    version: 1,
    association: 'Les Voisins',
    readAt: now,
    pseudonym,
    ageBand: 'Moins de 26 ans',
    gender: 'Femme',
    needs: ['Se déplacer'],
    orientedBy: 'Centre communal d’action sociale (CCAS)',
    center,
    lastContactOn: '2026-04-01',
    erasedFrom: '2028-04-01',
    isErasureAnnounced: true,
    referrals: [
      {
        reference: '33-CARD',
        status: 'Envoyée',
        center,
        session: 'session-1',
        writtenAt: at,
        sentAt: at,
        enteredAt: null,
        changedAt: at,
        history: [{ at, status: 'Envoyée' }],
      },
      {
        reference: '33-DRAF',
        status: 'Écrite, pas encore envoyée',
        center: { name: 'Voisins du port', phone: null },
        session: 'session-2',
        writtenAt: at,
        sentAt: null,
        enteredAt: null,
        changedAt: at,
        history: [{ at, status: 'Écrite, pas encore envoyée' }],
      },
    ],
    volunteering: [
      { activity: 'Accueillir les gens', mission: 'Tenir le vestiaire', from: '2026-03-01', to: null, hours: 12 },
      {
        activity: 'Apprendre à lire et à écrire à quelqu’un',
        mission: null,
        from: '2026-04-01',
        to: '2026-05-01',
        hours: null,
      },
    ],
    legalBases: [
      {
        purpose: 'Vous proposer une formation',
        basis: 'Vous avez donné votre accord',
        wording: '1',
        recordedAt: now,
        withdrawnAt: now,
      },
    ],
    copies: [{ reference: '33-CARD', recipient, sentAt: at }],
    notices: [{ about: 'Vous avez retiré votre accord', recipient, writtenAt: now, acknowledgedAt: null }],
    refusedRecords: [
      {
        file: 'people',
        record: `${pseudonym};33-1;Ado;Bus;2026-05-01`,
        reason: 'Column « tranche_age »: « Ado » is not in the code list',
      },
    ],
  } satisfies PersonRecord);
});

test('nobody’s record is null', async () => {
  expect(await readPersonRecord(it.database.db, voisins, 'les-voisins~p-nobodyaaa', testNow)).toBe(null);
});

test('the page says the same, whole in itself, and escapes what it says', async () => {
  const record = await read();
  if (!record) throw new Error('no record');
  const page = writePersonPage(record);
  expect(page).toContain('&lt;Quais &amp; &quot;Ponts&quot;&gt;, téléphone 05 36 49 10 20');
  expect(page).not.toContain('<Quais');
  expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|src=|href=|url\(|@import|\son\w+=|4711/i);
  expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption>/g)?.length);
  const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
  for (const word of [
    'Femme',
    'Se déplacer',
    '1er avril 2028',
    '33-DRAF',
    'Tenir le vestiaire',
    'Vous avez donné votre accord',
  ])
    expect(page).toContain(word);
});

test('the page escapes every text of the record', async () => {
  const record = await read();
  const hostile = JSON.parse(
    JSON.stringify(record, (key, value: unknown) =>
      typeof value !== 'string' || /^(at|from|to)$|At$|On$|From$/.test(key) ? value : `<b onx="'">&${key}`,
    ),
  ) as PersonRecord;
  expect(writePersonPage(hostile)).not.toContain('<b onx');
});
