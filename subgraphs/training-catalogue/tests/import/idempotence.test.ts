import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

let catalogue: TestCatalogue;
beforeEach(async () => {
  catalogue = await createCatalogue();
});
afterEach(() => catalogue.database.close());

/** Every row of the catalogue with the transaction that wrote it. */
async function photograph(): Promise<unknown[]> {
  const { client } = catalogue.database.program;
  const tables = [
    'provider',
    'place',
    'training',
    'training_action',
    'training_action_scheme',
    'session',
    'training_text',
    'session_search',
  ];
  const rows = tables.map((table) => client`select xmin::text, t.* from ${client(table)} as t order by 2, 3`);
  return Promise.all(rows);
}

it('changes nothing when a file is imported twice', async () => {
  const first = await catalogue.importFixture('lheo-2.3.xml');
  const before = await photograph();
  const second = await catalogue.importFixture('lheo-2.3.xml');
  expect([first.created, first.changed]).toEqual([7, 0]);
  expect([second.created, second.changed]).toEqual([0, 0]);
  expect(await photograph()).toEqual(before);
});

it('changes nothing when a file with bad records is imported twice', async () => {
  const first = await catalogue.importFixture('bad-records.xml');
  const second = await catalogue.importFixture('bad-records.xml');
  expect(second).toEqual({ ...first, created: 0 });
});

it('changes only what changed', async () => {
  const [one, two] = [{ numero: '1' }, { numero: '2' }];
  await catalogue.importText(makeLheo([{ numero: 'F', actions: [{ numero: 'A', sessions: [one, two] }] }]));
  const closed = { ...two, state: '2' };
  const summary = await catalogue.importText(
    makeLheo([{ numero: 'F', title: 'Écrire', actions: [{ numero: 'A', sessions: [one, closed, { numero: '3' }] }] }]),
  );
  // The title, the action that is near-identical to others of that title, and the closed session.
  expect([summary.created, summary.changed]).toEqual([1, 3]);
});

it('leaves a provider to the source that named it first', async () => {
  const file = makeLheo([{ numero: 'F' }]);
  await catalogue.importText(file, 'one');
  await catalogue.importText(file.replace('Sillage', 'Autre nom'), 'two');
  await catalogue.importText(file, 'one');
  const before = await photograph();
  await catalogue.importText(file.replace('Sillage', 'Autre nom'), 'two');
  expect(await photograph()).toEqual(before);
  const { data } = await catalogue.ask('{ provider(siret: "00090001900019") { name } }');
  expect(data).toEqual({ provider: { name: 'Sillage' } });
});

it('takes the first of two forms of a provider in one file, however far the other', async () => {
  const trainings = Array.from({ length: 450 }, (_, index) => ({ numero: `${index}`, actions: [] }));
  const file = makeLheo(trainings);
  const lastName = file.lastIndexOf('Sillage');
  const twoForms = `${file.slice(0, lastName)}Autre nom${file.slice(lastName + 'Sillage'.length)}`;
  await catalogue.importText(twoForms);
  const before = await photograph();
  const { data } = await catalogue.ask('{ provider(siret: "00090001900019") { name } }');
  expect(data).toEqual({ provider: { name: 'Sillage' } });
  await catalogue.importText(twoForms);
  expect(await photograph()).toEqual(before);
});
