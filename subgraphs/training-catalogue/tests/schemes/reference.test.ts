import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCatalogue } from '../make.ts';
import { createSchemeCatalogue, importSchemeFiles } from './make.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createSchemeCatalogue();
  const mandatary = {
    scheme: 'HSP_SOCLE',
    siret: '00090001900019',
    name: 'Sillage',
    area: 'A1',
    sources: ['Inventé pour un test.'],
  };
  await importSchemeFiles(catalogue, {
    mandataries: [
      { ...mandatary, id: 'avant', validFrom: '2025-01-01', validTo: '2026-07-01' },
      { ...mandatary, id: 'apres', validFrom: '2026-07-01', validTo: null, name: 'Sillage 2' },
      { ...mandatary, id: 'ailleurs', validFrom: '2025-01-01', validTo: null, area: 'A2' },
    ],
  });
});
afterAll(() => catalogue.database.close());

it('lists the schemes of a day', async () => {
  const { data } = await catalogue.ask('{ today: schemes { code } later: schemes(on: "2030-01-01") { code } }');
  const codes = ['HSP_1N', 'HSP_SOCLE', 'POEC', 'POEI', 'PRF', 'VAE'].map((code) => ({ code }));
  expect(data).toEqual({ today: codes, later: codes.filter(({ code }) => code !== 'PRF') });
});

it('tells a scheme with its objectives, prescribers by rule and the mandataries of a day', async () => {
  const { data } = await catalogue.ask(`{ scheme(code: "HSP_SOCLE") { needsPrescription validFrom validTo
    objectives { code } prescribers sources today: mandataries { area { code } siret name validTo }
    before: mandataries(on: "2026-06-30") { name } } unknown: scheme(code: "ZZZ") { code } }`);
  expect(data).toEqual({
    scheme: {
      needsPrescription: true,
      validFrom: '2020-01-01',
      validTo: null,
      objectives: [{ code: 'ECLA' }, { code: 'FLE' }, { code: 'NUMERIQUE' }, { code: 'PASSERELLE' }],
      prescribers: expect.arrayContaining(['France Travail', 'Missions locales', 'PLIE']),
      sources: expect.arrayContaining([expect.stringContaining('cap-metiers')]),
      today: [
        { area: { code: 'A1' }, siret: '00090001900019', name: 'Sillage 2', validTo: null },
        { area: { code: 'A2' }, siret: '00090001900019', name: 'Sillage', validTo: null },
      ],
      before: [{ name: 'Sillage' }, { name: 'Sillage' }],
    },
    unknown: null,
  });
});

it('tells what trainees are paid on a day, in cents', async () => {
  const { data } = await catalogue.ask(`{ traineePayBands { situation ageFrom ageTo monthlyCentsLeast monthlyCentsMost }
    before: traineePayBands(on: "2021-04-30") { id } }`);
  const band = (situation: string, [ageFrom, ageTo]: (number | null)[], cents: number, most = cents) => ({
    situation,
    ageFrom,
    ageTo,
    monthlyCentsLeast: cents,
    monthlyCentsMost: most,
  });
  expect(data).toEqual({
    traineePayBands: [
      band('DISABLED_WORKER', [null, null], 68500, 193252),
      band('GENERAL', [null, 18], 20000),
      band('GENERAL', [18, 26], 50000),
      band('GENERAL', [26, null], 68500),
      band('LONE_PARENT_SUPPLEMENT', [null, null], 10000),
    ],
    before: [],
  });
});

it('lists mandataries of many schemes in one statement', async () => {
  const { statements } = await catalogue.database.countStatements(() =>
    catalogue.ask('{ schemes { code mandataries { name } } }'),
  );
  expect(statements.length).toBe(2);
});
