import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayAfter } from './calendar.ts';

const agreement = 'convention-restos-du-coeur-2025-2028';
const sources = ['Inventé pour la démonstration.'];

/** Where the files about agreements stand in the folder of the demonstration. */
export const locateAgreements = (folder: string): string => join(folder, 'agreements');

/** Writes what an association committed to, as of a week before `today`, and when the committees meet. */
export async function generateAgreements({ folder, today }: { folder: string; today: string }): Promise<void> {
  await mkdir(locateAgreements(folder), { recursive: true });
  const files = { commitments: makeCommitments(today), 'committee-meetings': makeMeetings(today) };
  for (const [name, records] of Object.entries(files))
    await writeFile(join(locateAgreements(folder), `${name}.json`), `${JSON.stringify(records, null, 1)}\n`);
}

const makeCommitments = (today: string) =>
  [
    { axis: 1, title: 'Former des bénévoles à orienter', unit: 'bénévoles formés', target: 300, reached: 214, due: 58 },
    {
      axis: 1,
      title: 'Orienter vers la formation',
      unit: 'orientations envoyées',
      target: 2000,
      reached: 870,
      due: 423,
    },
    {
      axis: 1,
      title: 'Ouvrir une permanence d’orientation par département',
      unit: 'départements',
      target: 12,
      reached: 12,
      due: -33,
    },
    {
      axis: 2,
      title: 'Proposer les postes ouverts des chantiers d’insertion',
      unit: 'postes proposés',
      target: 120,
      reached: 31,
      due: -2,
    },
    {
      axis: 2,
      title: 'Décrire les besoins de nouveaux chantiers d’insertion',
      unit: null,
      target: null,
      reached: null,
      due: 180,
    },
  ].map(({ due, ...told }, index) => ({
    id: `demonstration-engagement-${index + 1}`,
    ...{ agreement, association: 'restos-du-coeur' },
    ...told,
    dueOn: dayAfter(today, due),
    state: told.target === null ? 'NOT_STARTED' : told.reached === told.target ? 'KEPT' : 'UNDER_WAY',
    asOf: dayAfter(today, -7),
    sources,
  }));

const makeMeetings = (today: string) =>
  [
    { committee: 'TECHNICAL', days: [-70, 21, 112], place: 'En visioconférence' },
    { committee: 'STEERING', days: [-290, 75], place: 'Hôtel de Région, Bordeaux' },
  ].flatMap(({ committee, days, place }) =>
    days.map((days, index) => ({
      id: `demonstration-${committee.toLowerCase()}-${index + 1}`,
      ...{ agreement, committee, day: dayAfter(today, days), place, sources },
    })),
  );
