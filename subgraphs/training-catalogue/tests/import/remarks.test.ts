import { expect, it } from 'vitest';
import { readAll, toBytes } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

const file = makeLheo([{ numero: 'F' }]);

/** What is remarked of the usual file with something put into its action. */
async function readWith(inAction: string) {
  const [reading] = await readAll(toBytes(file.replace('<modalites-entrees-sorties>', `${inAction}$&`)));
  return { reasons: reading?.remarks.map(({ reason }) => reason), action: reading?.actions[0] };
}

it.each([
  ['<niveau-entree-obligatoire>7</niveau-entree-obligatoire>', 'niveau-entree-obligatoire: unknown code « 7 »'],
  [
    '<organisme-financeur><code-financeur>99</code-financeur></organisme-financeur>',
    'code-financeur: unknown code « 99 »',
  ],
  ['<nombre-heures-total>cent</nombre-heures-total>', 'nombre-heures-total: no number up to 99999'],
  ['<prix-horaire-TTC>12,50 euros</prix-horaire-TTC>', 'prix-horaire-TTC: more than 6 characters'],
  ['<date-information><date>20261399</date></date-information>', 'date: no date « 20261399 »'],
  ['<remuneration-possible>1</remuneration-possible>', '<remuneration-possible> does not belong in <action>'],
])('takes an action with %s and remarks it', async (element, reason) => {
  const { reasons, action } = await readWith(element);
  expect(reasons).toEqual([reason]);
  expect(action).toBeDefined();
});

it('tells the unknown code as it came, beside a column that stays empty', async () => {
  const { action } = await readWith('<niveau-entree-obligatoire>7</niveau-entree-obligatoire>');
  expect(action).toMatchObject({ entryLevelRequired: null, told: { 'niveau-entree-obligatoire': ['7'] } });
});

it('finds the commune of a former code by postal code and town, with a remark', async () => {
  const former = file.replace(
    '<code-INSEE-commune>33063</code-INSEE-commune>',
    '<codepostal>33000</codepostal><ville>Bordeaux</ville><code-INSEE-commune>33999</code-INSEE-commune>',
  );
  const [reading] = await readAll(toBytes(former));
  expect(reading?.places[0]).toMatchObject({ communeCode: '33063', postalCode: '33000' });
  expect(reading?.remarks).toEqual([
    { line: 2, reason: 'code-INSEE-commune: no current commune, taken by postal code and town' },
  ]);
});
