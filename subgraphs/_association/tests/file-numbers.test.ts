import { rejectedRecord } from '@tresse/kit';
import { withTestFolder } from '@tresse/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { person, referral } from '../src/db/tables/index.ts';
import { makePseudonym } from '../src/domain/pseudonym.ts';
import { importAssociation } from '../src/import/index.ts';
import { makeMember, openTestAssociation, type TestAssociation, testPseudonymKey } from '../src/testing/index.ts';
import { delivery, voisins } from './make.ts';

let it: TestAssociation;

const card = 'CARTE-4711';
const pseudonym = makePseudonym(testPseudonymKey, 'les-voisins', card);
const at = '2026-04-01T10:00:00Z';

const people = (...rows: string[]) => ({
  'people.csv': ['numero_dossier;pseudonyme;code_centre;tranche_age;freins;dernier_contact', ...rows, ''].join('\n'),
});
const referrals = (...rows: string[]) => ({
  'referrals.csv': [
    'code;reference;numero_dossier;code_centre;session;statut;ecrite_le;envoyee_le;modifiee_le',
    ...rows,
    '',
  ].join('\n'),
});

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
  await it.deliver({
    ...people(`carte-4711;;33-1;Jeune;Bus;2026-04-01`),
    ...referrals(`r-card4711;33-CARD;carte - 4711;33-1;session-1;Partie;${at};${at};${at}`),
  });
});
afterAll(() => it.database.close());

/** Everything that the database holds, as text. */
const dump = async () =>
  JSON.stringify([
    await it.rows.select().from(person),
    await it.rows.select().from(referral),
    await it.rows.select().from(rejectedRecord),
  ]);

describe('a file that names people by file number', () => {
  test('is taken under the pseudonyms that the association makes of them', async () => {
    const held = await dump();
    expect(held).toContain(`"id":"les-voisins~${pseudonym}"`);
    expect(held).toContain(`"personId":"les-voisins~${pseudonym}"`);
    expect(held).not.toMatch(/carte.4711/i);
  });

  test.each([
    [
      'both',
      `${card};${pseudonym};33-1;;;2026-04-01`,
      'Column « pseudonyme »: the person is not named, or named twice',
    ],
    ['neither', ';;33-1;Jeune;Bus;2026-04-01', 'Column « pseudonyme »: the person is not named, or named twice'],
    ['no number', '!!!;;33-1;;;2026-04-01', 'Column « numero_dossier »: The file number is not one'],
    [
      'the number in the wrong column',
      `;${card};33-1;;;2026-04-01`,
      'Column « pseudonyme »: The person is not under a pseudonym',
    ],
    ['a center that nobody knows', `${card};;99-9;Jeune;;2026-04-01`, 'Unknown center « 99-9 »'],
    [
      'a value too many',
      `${card};;33-1;Jeune;;2026-04-01;${card}`,
      'The record has not as many values as there are columns',
    ],
    ['a quote astray', `"${card};;33-1;Jeune;;2026-04-01`, 'The record is not CSV: a quote is out of place'],
  ])('refuses %s, and keeps the rest of the record without the number', async (_, record, reason) => {
    const [summary] = await it.deliver(people(record));
    expect(summary?.rejections).toEqual([
      { line: expect.anything(), record: expect.any(String), reason, mend: expect.stringMatching(/\w{3}/) },
    ]);
    for (const held of [JSON.stringify(summary), await dump()]) expect(held).not.toContain(card);
  });

  test('keeps what else the record says', async () => {
    const [summary] = await it.deliver(people(`${card};;33-1;Ado;Bus;2026-04-01`));
    expect(summary?.rejections[0]?.record).toBe('[masqué];;33-1;Ado;Bus;2026-04-01');
  });

  test('keeps nothing of a column that it does not know, which may be the number under another name', async () => {
    const file = `numero_dosier;code_centre;tranche_age;freins;dernier_contact\n${card};33-1;Jeune;;2026-04-01\n`;
    const [summary] = await it.deliver({ 'people.csv': file });
    expect(summary?.rejections[0]?.record).toBe('[masqué];33-1;Jeune;;2026-04-01');
  });

  test('refuses file numbers where there is no key', async () => {
    const [summary] = await withTestFolder(people(`${card};;33-1;;;2026-04-01`), (folder) =>
      importAssociation({ association: voisins, database: it.database.program, folder }),
    );
    expect(summary?.rejections).toMatchObject([{ reason: expect.stringContaining('No pseudonym can be made') }]);
  });
});

describe('who has the card', () => {
  const find = (
    fileNumber: unknown,
    caller = makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-1'] }),
  ) =>
    it.ask(
      'query($fileNumber: String!) { personByFileNumber(association: "les-voisins", fileNumber: $fileNumber) { id ageBand } }',
      { fileNumber },
      caller,
    );

  test('finds the person, however the number is written', async () => {
    expect(await find(' carte–4711')).toEqual({
      data: { personByFileNumber: { id: `les-voisins~${pseudonym}`, ageBand: 'UNDER_26' } },
    });
  });

  test('finds nobody out of reach, as if there were none', async () => {
    const elsewhere = makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-2'] });
    const [real, invented] = [await find(card, elsewhere), await find('CARTE-0000', elsewhere)];
    expect(real).toEqual({ data: { personByFileNumber: null } });
    expect(real).toEqual(invented);
  });

  test('is refused by another association, and without the scope', async () => {
    const callers = [
      makeMember('volunteer', 'les-autres', { centers: ['les-voisins~33-1'] }),
      { ...makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-1'] }), scopes: ['referral:read'] },
    ];
    for (const caller of callers)
      expect(await find(card, caller)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  test.each(['2 85 05 78 006 084 36', '2850578006084', 'Mme Dupont, 3 rue', ''])(
    'is told of %j only that it is no file number',
    async (text) => {
      const answer = await find(text);
      expect(answer).toMatchObject({
        data: { personByFileNumber: null },
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'fileNumber' } }],
      });
      if (text !== '') expect(JSON.stringify(answer)).not.toContain(text);
    },
  );

  test('asks the database for the pseudonym alone', async () => {
    const { statements } = await it.database.countStatements(() => find(card));
    expect(JSON.stringify(statements)).not.toContain(card);
  });
});
