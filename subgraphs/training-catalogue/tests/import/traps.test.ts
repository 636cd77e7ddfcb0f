import { expect, it } from 'vitest';
import { readAll, toBytes } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

/** What is read of the usual file in which a text is put for another. */
async function readWith(from: string, to: string) {
  const [reading] = await readAll(toBytes(makeLheo([{ numero: 'F', actions: [{ numero: 'A' }] }]).replace(from, to)));
  if (!reading) throw new Error('Nothing was read');
  return reading;
}

const inAction = (element: string) => readWith('<modalites-entrees-sorties>', `${element}<modalites-entrees-sorties>`);
const inSession = (element: string) => readWith('</session>', `${element}</session>`);

it.each([
  ['12,50', 1250],
  ['1 250,5 €', 125_050],
  ['0', 0],
  ['1250.00', 125_000],
  ['gratuit', null],
  ['-', null],
])('reads the price « %s » as %s cents', async (told, cents) => {
  expect((await inAction(`<prix-total-TTC>${told}</prix-total-TTC>`)).actions[0]?.priceCents).toBe(cents);
});

it.each(['-', 'Non renseigné', 'N/A', 'Sans objet'])('takes the placeholder « %s » for nothing', async (told) => {
  const element = `<contenu-formation>${told}</contenu-formation>`;
  const { trainings } = await readWith('</intitule-formation>', `</intitule-formation>${element}`);
  expect(trainings[0]?.content).toBeNull();
});

it('takes HTML off texts, escaped once or twice', async () => {
  const element =
    '<contenu-formation>&lt;p&gt;Au c&amp;oelig;ur&lt;/p&gt;&lt;ul&gt;&lt;li&gt;un&lt;/li&gt;&lt;/ul&gt;</contenu-formation>';
  const { trainings } = await readWith('</intitule-formation>', `</intitule-formation>${element}`);
  expect(trainings[0]?.content).toBe('Au cœur\nun');
});

it('knows what extras tell of the scheme, inside the funder too', async () => {
  const { actions } = await inAction(
    `<organisme-financeur><code-financeur>4</code-financeur><extras info="specificites">
      <extra info="programme-financeur">POEC</extra><extra info="autre">x</extra></extras></organisme-financeur>
    <extras info="dispositif"><extra>contrat-apprentissage</extra></extras><extras info="nom"><extra>Exemplaire</extra></extras>`,
  );
  expect(actions[0]?.schemeHints).toEqual(['contrat-apprentissage', 'POEC']);
  expect(JSON.stringify(actions[0]?.told)).not.toContain('Exemplaire');
});

it.each([
  ['<extras info="session-perimee"><extra info="session">1</extra></extras>', null],
  ['<extras info="session-perimee"><extra info="session">0</extra></extras>', '2026-10-05'],
])('opens no session that extras tell to be over', async (extras, lastEntryDay) => {
  expect((await inSession(extras)).sessions[0]?.lastEntryDay).toBe(lastEntryDay);
});

it('keeps old codes of regions and departments of two or three characters as they are told', async () => {
  const { actions, remarks } = await readWith(
    '<code-INSEE-commune>',
    '<codepostal>97400</codepostal><departement>974</departement><region>72</region><code-INSEE-commune>',
  );
  expect(JSON.stringify(actions[0]?.told)).toContain('"departement":["974"],"region":["72"]');
  expect(remarks).toEqual([]);
});

it('tells the places that a funder pays for of the action, and those of a recruitment only as they came', async () => {
  const { fundings } = await inAction(
    '<organisme-financeur><code-financeur>2</code-financeur><nb-places-financees>12</nb-places-financees></organisme-financeur>',
  );
  expect(fundings).toMatchObject([{ funder: 'REGION', places: 12 }]);
  const recruitment =
    '<recrutement><modalite-recrutement>9</modalite-recrutement><nb-places>8</nb-places></recrutement>';
  expect((await inSession(recruitment)).sessions[0]?.told).toMatchObject({
    recrutement: [{ 'modalite-recrutement': ['9'], 'nb-places': ['8'] }],
  });
});

it('keeps a generic contact and nothing of a person', async () => {
  const contact = (inside: string) =>
    `<contact-session><type-contact>4</type-contact><coordonnees>${inside}</coordonnees></contact-session>`;
  const { sessions } = await inSession(
    contact(`<civilite>Mme</civilite><nom>Exemplaire</nom><prenom>Camille</prenom><ligne>Bureau de C. EXEMPLAIRE</ligne>
      <ligne>Bâtiment B</ligne><telfixe><numtel>05 36 49 00 01</numtel><numtel>06 39 98 00 01</numtel></telfixe>
      <portable><numtel>06 39 98 00 02</numtel></portable><courriel>accueil@sillage.example</courriel>`) +
      contact('<courriel>camille.exemplaire@sillage.example</courriel>'),
  );
  expect(sessions[0]?.told).toMatchObject({
    'contact-session': [
      {
        'type-contact': ['4'],
        coordonnees: [
          {
            ligne: ['Bâtiment B'],
            telfixe: [{ numtel: ['05 36 49 00 01'] }],
            courriel: ['accueil@sillage.example'],
          },
        ],
      },
      { 'type-contact': ['4'] },
    ],
  });
  expect(JSON.stringify(sessions)).not.toMatch(/exemplaire|camille|06 39/i);
});

it('masks persons, mobile numbers and social security numbers in free texts', async () => {
  const { sessions } = await inSession(
    `<modalites-inscription>Appeler Mme Camille Exemplaire au 06.39.98.00.01, NIR 1 84 12 33 063 123 45, ou le
      05 36 49 00 01.</modalites-inscription>`,
  );
  expect(sessions[0]?.told).toMatchObject({
    'modalites-inscription': ['Appeler [nom masqué] au [mobile masqué], NIR [numéro masqué], ou le\n05 36 49 00 01.'],
  });
});
