import { type Caller, publicCaller } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCatalogue } from '../make.ts';
import { createSchemeCatalogue, importSchemeFiles, makeRule, makeScheme } from './make.ts';

const restos = makeCaller('volunteer', [], { association: 'restos-du-coeur' });
const sillage = makeCaller('accredited-prescriber', [], { provider: '00090001900019' });

let catalogue: TestCatalogue;
beforeAll(async () => {
  const actions = [{ numero: 'bordeaux' }, { numero: 'poitiers', commune: '86194' }, { numero: 'loin', mode: '2' }];
  catalogue = await createSchemeCatalogue([
    { numero: '1', title: 'ESSAI', siret: '00090001900019', actions },
    { numero: '2', title: 'VAE', siret: '00090002700012', actions: [{ numero: 'vae' }] },
    { numero: '3', title: 'Inconnu', siret: '00090003500015', actions: [{ numero: 'autre' }] },
  ]);
  await importSchemeFiles(catalogue, {
    schemes: [makeScheme({ prescribers: [] })],
    'scheme-rules': [
      makeRule({ id: 'a', hint: null, scheme: 'ESSAI', objective: 'UN', siret: '00090001900019' }),
      makeRule({ id: 'b', hint: null, scheme: 'VAE', siret: '00090002700012' }),
    ],
  });
});
afterAll(() => catalogue.database.close());

const accredit = async (part: Record<string, unknown>) => {
  const { client } = catalogue.database.program;
  await client`delete from accreditation`;
  const row = { id: 'x', scheme: 'ESSAI', valid_from: '2026-01-01', granted_at: '2026-01-01', ...part };
  await client`insert into accreditation ${client(row)}`;
};

/** What is said of the sessions of a training, by number of the action. */
async function ask(caller: Caller, siret = '00090001900019') {
  const { data, errors } = await catalogue.ask(
    `{ provider(siret: "${siret}") { trainings { edges { node { actions { place { commune { code } } sessions {
      prescription { access scheme { code } prescribers { name siret } } } } } } } } }`,
    {},
    caller,
  );
  expect(errors).toBeUndefined();
  const { provider } = data as { provider: { trainings: { edges: { node: { actions: Action[] } }[] } } };
  const actions = provider.trainings.edges.flatMap(({ node }) => node.actions);
  return Object.fromEntries(
    actions.map(({ place, sessions }) => [place?.commune.code ?? 'loin', sessions[0]?.prescription ?? null]),
  );
}
interface Action {
  readonly place: { readonly commune: { readonly code: string } } | null;
  readonly sessions: readonly { readonly prescription: { readonly access: string; readonly prescribers: unknown } }[];
}

const accesses = async (caller: Caller) =>
  Object.fromEntries(Object.entries(await ask(caller)).map(([where, found]) => [where, found?.access]));

const everywhere = (access: string) => ({ '33063': access, '86194': access, loin: access });

it('tells nobody, directly, or through whom, as accreditations say today', async () => {
  await accredit({ association: 'restos-du-coeur' });
  expect(await accesses(restos)).toEqual(everywhere('DIRECT'));
  expect(await accesses(makeCaller('volunteer', [], { association: 'autre' }))).toEqual(everywhere('NOBODY'));
  expect(await accesses(publicCaller)).toEqual(everywhere('NOBODY'));
  await accredit({ body_siret: '00090001900019', body_name: 'Sillage' });
  expect(await accesses(sillage)).toEqual(everywhere('DIRECT'));
  expect((await ask(publicCaller))['33063']).toEqual({
    access: 'THROUGH_PRESCRIBER',
    scheme: { code: 'ESSAI' },
    prescribers: [{ name: 'Sillage', siret: '00090001900019' }],
  });
});

it.each([
  ['that has begun today', { valid_from: '2026-07-01' }, 'DIRECT'],
  ['that begins tomorrow', { valid_from: '2026-07-02' }, 'NOBODY'],
  ['that ends tomorrow', { valid_to: '2026-07-02' }, 'DIRECT'],
  ['that ended yesterday', { valid_to: '2026-07-01' }, 'NOBODY'],
  ['that was revoked today', { revoked_at: '2026-06-30T22:00:00Z' }, 'NOBODY'],
  ['that is revoked from tomorrow on', { revoked_at: '2026-07-01T22:00:00Z' }, 'DIRECT'],
  ['of another scheme', { scheme: 'HSP_1N' }, 'NOBODY'],
])('counts an accreditation %s as of the day in Paris', async (_, part, access) => {
  await accredit({ association: 'restos-du-coeur', ...part });
  expect(await accesses(restos)).toEqual(everywhere(access));
});

it('counts an accreditation for an employment area there alone', async () => {
  await accredit({ association: 'restos-du-coeur', area_code: 'A2' });
  expect(await accesses(restos)).toEqual({ '33063': 'NOBODY', '86194': 'DIRECT', loin: 'NOBODY' });
});

it('needs none for a scheme without prescription, and says nothing where no scheme is known', async () => {
  const needless = await ask(restos, '00090002700012');
  expect(needless['33063']).toEqual({ access: 'NOT_NEEDED', scheme: { code: 'VAE' }, prescribers: [] });
  expect(await ask(restos, '00090003500015')).toEqual({ '33063': null });
});

it('tells kinds of bodies by rule, and nobody once the scheme holds no more', async () => {
  await accredit({ association: 'restos-du-coeur' });
  await importSchemeFiles(catalogue, { schemes: [makeScheme()] });
  expect((await ask(publicCaller))['loin']).toMatchObject({
    access: 'THROUGH_PRESCRIBER',
    prescribers: [{ name: 'France Travail', siret: null }],
  });
  await importSchemeFiles(catalogue, { schemes: [makeScheme({ validTo: '2026-07-01' })] });
  expect(await accesses(restos)).toEqual(everywhere('NOBODY'));
});

it('answers a page in one statement more', async () => {
  const count = async (field: string) => {
    const query = `{ provider(siret: "00090001900019") { trainings { edges { node { actions { sessions { id ${field} } } } } } } }`;
    return (await catalogue.database.countStatements(() => catalogue.ask(query))).statements.length;
  };
  expect((await count('prescription { access prescribers { name } }')) - (await count(''))).toBe(1);
});

it('tells the scheme and the objective of an action', async () => {
  const { data } = await catalogue.ask(
    '{ provider(siret: "00090001900019") { trainings { edges { node { actions { scheme { code } schemeObjective { code title } } } } } } }',
  );
  expect(JSON.stringify(data)).toContain(
    '{"scheme":{"code":"ESSAI"},"schemeObjective":{"code":"UN","title":"Premier objectif"}}',
  );
});
