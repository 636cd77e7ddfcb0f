import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { readOperation } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

const held = useHouse();

interface Mine {
  readonly association: {
    readonly agreements: readonly {
      readonly title: string;
      readonly steering: { readonly day: string } | null;
      readonly technical: { readonly day: string } | null;
      readonly commitments: readonly { readonly title: string; readonly state: string }[] | null;
    }[];
  };
}

async function askMine(person: string | undefined, association = 'restos-du-coeur') {
  const answer = await held.house.ask(readOperation('dashboard/my-commitments'), { association }, person);
  return { ...answer, agreements: (answer.data as Mine).association.agreements };
}

it('tells where the commitments of an association stand, and when its committees meet next', async () => {
  const { agreements, errors } = await askMine('delegate-restos');
  expect(errors).toBeUndefined();
  expect(agreements).toMatchObject([
    {
      title: 'Convention Région Nouvelle-Aquitaine – Les Restos du Cœur 2025-2028',
      steering: { day: '2027-01-16', place: 'Hôtel de Région, Bordeaux' },
      technical: { day: '2026-11-23', place: 'En visioconférence' },
      commitments: [
        { title: 'Ouvrir une permanence d’orientation par département', state: 'KEPT', dueOn: '2026-09-30' },
        { title: 'Proposer les postes ouverts des chantiers d’insertion', state: 'UNDER_WAY', axis: { rank: 2 } },
        { title: 'Former des bénévoles à orienter', unit: 'bénévoles formés', target: 300, reached: 214 },
        { title: 'Décrire les besoins de nouveaux chantiers d’insertion', state: 'NOT_STARTED', target: null },
        { title: 'Orienter vers la formation', asOf: '2026-10-26' },
      ],
    },
  ]);
});

it('tells the Region all, another association nothing', async () => {
  const [ofRegion] = (await askMine('manager')).agreements;
  expect(ofRegion?.commitments).toHaveLength(5);
  const { agreements, errors } = await askMine('center-lead-gironde', 'secours-populaire');
  expect(errors).toBeUndefined();
  expect(agreements).toMatchObject([{ commitments: [], steering: null, technical: null }]);
});

it.each([
  ['a volunteer', 'volunteer-bordeaux'],
  ['anybody', undefined],
])('tells %s of the convention alone', async (_, person) => {
  const { agreements, errors } = await askMine(person);
  expect(agreements).toMatchObject([{ title: expect.any(String), commitments: null, steering: null, technical: null }]);
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
});

it('is a table of commitments', async () => {
  const path = '/export/dashboard/my-commitments.csv?association=restos-du-coeur';
  const response = await held.house.fetch(path, 'delegate-restos');
  expect(response.status).toBe(200);
  const [header = [], ...rows] = parse(await response.text(), { bom: true, delimiter: ';' }) as string[][];
  const columns = ['agreements.technical.day', 'agreements.commitments.title'].map((name) => header.indexOf(name));
  const [agreement] = (await askMine('delegate-restos')).agreements;
  expect(rows.map((row) => columns.map((column) => row[column]))).toEqual(
    agreement?.commitments?.map(({ title }) => ['2026-11-23', title]),
  );
});

it('asks the database once more for five commitments than for none: their aims', async () => {
  const statements = held.house.subgraphs['partnership']?.statements ?? [];
  const count = async (association: string) => {
    statements.splice(0);
    await askMine('manager', association);
    return statements.length;
  };
  expect(await count('restos-du-coeur')).toBe((await count('secours-populaire')) + 1);
  expect(statements.length).toBeGreaterThan(0);
});
