import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue, type TestCatalogue } from '../make.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
});
afterAll(() => catalogue.database.close());

it('answers a provider, its training, actions and sessions from a LHÉO 2.3 file', async () => {
  const summary = await catalogue.importFixture('lheo-2.3.xml');
  expect(summary).toMatchObject({ read: 7, created: 7, changed: 0, rejections: [] });
  const { data, errors } = await catalogue.ask(`{
    provider(siret: "00090001900019") {
      siret name activityNumber phone email
      trainings { edges { node { title objective certifying formacodes { code version } } } pageInfo { hasNextPage } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    provider: {
      siret: '00090001900019',
      name: 'Sillage Formation',
      activityNumber: '2151P001151',
      phone: '05 36 49 00 01',
      email: 'contact@sillage.example',
      trainings: {
        edges: [
          {
            node: {
              title: 'Français langue étrangère — savoirs de base',
              objective: 'Comprendre et écrire\nAu cœur du quotidien\nNiveau < A2',
              certifying: false,
              formacodes: [
                { code: '15235', version: 'V14' },
                { code: '15054', version: 'V11' },
                { code: '15022', version: 'V14' },
              ],
            },
          },
        ],
        pageInfo: { hasNextPage: false },
      },
    },
  });
});
