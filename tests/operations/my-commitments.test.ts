import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { readOperation } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

const held = useHouse();

interface Mine {
  readonly agreements: readonly {
    readonly id: string;
    readonly steering: object | null;
    readonly technical: object | null;
    readonly commitments: readonly { readonly title: string }[] | null;
  }[];
}

const convention = 'convention-restos-du-coeur-2025-2028';

async function askMine(person: string | undefined) {
  const { data, errors } = await held.house.ask(readOperation('dashboard/my-commitments'), {}, person);
  const { agreements } = data as Mine;
  return { agreements, errors, ofRestos: agreements.find(({ id }) => id === convention) };
}

it('tells where the commitments of an association stand, and when its committees meet next', async () => {
  const { agreements, errors, ofRestos } = await askMine('delegate-restos');
  expect(errors).toBeUndefined();
  expect(ofRestos).toMatchObject({
    title: 'Convention Région Nouvelle-Aquitaine – Les Restos du Cœur 2025-2028',
    steering: { day: '2027-01-16', place: 'Hôtel de Région, Bordeaux' },
    technical: { day: '2026-11-23', place: 'En visioconférence' },
    commitments: [
      { title: 'Ouvrir une permanence d’orientation par département', state: 'KEPT', dueOn: '2026-09-30' },
      { title: 'Proposer les postes ouverts des chantiers d’insertion', state: 'UNDER_WAY', axis: { rank: 2 } },
      { title: 'Former des bénévoles à orienter', unit: 'bénévoles formés', target: 300, reached: 214 },
      { title: 'Décrire les besoins de nouveaux chantiers d’insertion', state: 'NOT_STARTED', target: null },
      { title: 'Orienter vers la formation', asOf: '2026-10-26', association: { id: 'restos-du-coeur' } },
    ],
  });
  for (const other of agreements.filter(({ id }) => id !== convention))
    expect(other).toMatchObject({ commitments: [], steering: null, technical: null });
});

it('tells the Region all, a provider nothing of it', async () => {
  expect((await askMine('manager')).ofRestos?.commitments).toHaveLength(5);
  const { ofRestos, errors } = await askMine('provider-bordeaux');
  expect(errors).toBeUndefined();
  expect(ofRestos).toMatchObject({ commitments: [], steering: null, technical: null });
});

it.each([
  ['a volunteer', 'volunteer-bordeaux'],
  ['anybody', undefined],
])('tells %s of the convention alone', async (_, person) => {
  const { agreements, errors } = await askMine(person);
  for (const agreement of agreements)
    expect(agreement).toMatchObject({ title: expect.any(String), commitments: null, steering: null, technical: null });
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
});

it('is a table of commitments', async () => {
  const response = await held.house.fetch('/export/dashboard/my-commitments.csv', 'delegate-restos');
  expect(response.status).toBe(200);
  const [header = [], ...rows] = parse(await response.text(), { bom: true, delimiter: ';' }) as string[][];
  const columns = ['id', 'technical.day', 'commitments.title'].map((name) => header.indexOf(name));
  const { ofRestos } = await askMine('delegate-restos');
  expect(rows.map((row) => columns.map((column) => row[column])).filter(([id]) => id === convention)).toEqual(
    ofRestos?.commitments?.map(({ title }) => [convention, '2026-11-23', title]),
  );
});

it('asks the database twice more for five commitments than for none: for their associations and their aims', async () => {
  const statements = held.house.subgraphs['partnership']?.statements ?? [];
  const count = async (person: string) => {
    statements.splice(0);
    await askMine(person);
    return statements.length;
  };
  expect(await count('provider-bordeaux')).toBeGreaterThan(0);
  expect(await count('delegate-restos')).toBe((await count('provider-bordeaux')) + 2);
});
