import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

const ofTraining = `<domaine-formation><code-FORMACODE ref="V14">15235</code-FORMACODE><code-ROME>K1304</code-ROME>
  <code-ROME>9999Z</code-ROME></domaine-formation><objectif-formation>Se faire comprendre. Écrire à
  jean.exemple@ailleurs.example ou au 06 39 98 00 01.</objectif-formation>
  <resultats-attendus>Niveau A2</resultats-attendus><contenu-formation>-</contenu-formation><certifiante>1</certifiante>
  <code-niveau-entree>11</code-niveau-entree><objectif-general-formation>5</objectif-general-formation>
  <certification><code-RNCP>RNCP34567</code-RNCP><code-RS>5678</code-RS></certification>
  <certification><code-RNCP>34567</code-RNCP></certification><code-niveau-sortie>4</code-niveau-sortie>`;

const ofAction = `<code-public-vise ref="V14">80001</code-public-vise><code-public-vise ref="FORMACODE V12">80006</code-public-vise>
  <code-public-vise>81022</code-public-vise><prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>
  <acces-handicapes>Rampe et ascenseur</acces-handicapes><langue-formation>FR</langue-formation>
  <prix-total-TTC>1 250,5 €</prix-total-TTC><nombre-heures-centre>300</nombre-heures-centre>
  <nombre-heures-entreprise>70</nombre-heures-entreprise><organisme-financeur><code-financeur>2</code-financeur>
  <nb-places-financees>12</nb-places-financees></organisme-financeur><organisme-financeur>
  <code-financeur>4</code-financeur></organisme-financeur>`;

const file = (numero: string) =>
  makeLheo([{ numero, actions: [{ numero: 'A' }] }])
    .replace('</intitule-formation>', `$&${ofTraining}`)
    .replace('<modalites-enseignement>', `${ofAction}$&`)
    .replace('<session>', '<session datemaj="20260615">')
    .replace('<formation ', '<formation datemaj="00000000" ');

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
  await catalogue.importText(file('F'), 'carif');
});
afterAll(() => catalogue.database.close());

async function ask(fields: string) {
  const { data, errors } = await catalogue.ask(`{ provider(siret: "00090001900019") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data?.['provider'];
}

it('answers what a training teaches, for what, and to which level and certification it leads', async () => {
  expect(
    await ask(`trainings { edges { node { objective expectedResults content goal entryLevel exitLevel romeCodes
      certifications { id register code } } } }`),
  ).toEqual({
    trainings: {
      edges: [
        {
          node: {
            objective: 'Se faire comprendre. Écrire à\n[adresse masquée] ou au [mobile masqué].',
            expectedResults: 'Niveau A2',
            content: null,
            goal: 'BASIC_SKILLS',
            entryLevel: 'LEVEL_1',
            exitLevel: 'FORMER_V',
            romeCodes: ['K1304'],
            certifications: [
              { id: 'RNCP:34567', register: 'RNCP', code: '34567' },
              { id: 'RS:5678', register: 'RS', code: '5678' },
            ],
          },
        },
      ],
    },
  });
});

it('answers for whom an action is, what it costs, who pays and how long it takes', async () => {
  expect(
    await ask(`trainings { edges { node { actions { publics { code version } accessibility costsMayBeCovered languages
      hours priceCents funding { funder places } alike } } } }`),
  ).toEqual({
    trainings: {
      edges: [
        {
          node: {
            actions: [
              {
                publics: [
                  { code: '80001', version: 'V14' },
                  { code: '80006', version: 'V12' },
                ],
                accessibility: 'Rampe et ascenseur',
                costsMayBeCovered: true,
                languages: ['fr'],
                hours: 370,
                priceCents: 125050,
                funding: [
                  { funder: 'REGION', places: 12 },
                  { funder: 'FRANCE_TRAVAIL', places: null },
                ],
                alike: 0,
              },
            ],
          },
        },
      ],
    },
  });
});

it('answers who told it, when the source changed it, and when it was last checked', async () => {
  const provenance = 'provenance { source sourceUpdatedOn changedAt checkedAt goneSince }';
  const told = await ask(`trainings { edges { node { ${provenance} actions { sessions { ${provenance} } } } } }`);
  const known = { source: 'carif', changedAt: expect.any(String), checkedAt: expect.any(String), goneSince: null };
  expect(told).toEqual({
    trainings: {
      edges: [
        {
          node: {
            provenance: { ...known, sourceUpdatedOn: null },
            actions: [{ sessions: [{ provenance: { ...known, sourceUpdatedOn: '2026-06-15' } }] }],
          },
        },
      ],
    },
  });
});

it('answers how good what a source tells of a provider is', async () => {
  expect(
    await ask('quality { source score objective content domain freshness place publics price dates recruitment }'),
  ).toEqual({
    quality: [
      {
        source: 'carif',
        score: 88,
        objective: 1,
        content: 0,
        domain: 1,
        freshness: null,
        place: 1,
        publics: 1,
        price: 1,
        dates: 1,
        recruitment: 1,
      },
    ],
  });
});

it('counts the near-identical actions of one provider, however they are numbered', async () => {
  await catalogue.importText(file('G'), 'other');
  expect(await ask('trainings { edges { node { actions { alike } } } }')).toEqual({
    trainings: { edges: Array(2).fill({ node: { actions: [{ alike: 1 }] } }) },
  });
});

it('forgets certifications and funders that are no longer told', async () => {
  const less = file('F')
    .replace('<certification><code-RNCP>RNCP34567</code-RNCP><code-RS>5678</code-RS></certification>', '')
    .replace(/<organisme-financeur>\s*<code-financeur>4<\/code-financeur><\/organisme-financeur>/, '');
  await catalogue.importText(less, 'carif');
  const { data } = await catalogue.ask(
    `{ provider(siret: "00090001900019") { trainings { edges { node {
      provenance { source } certifications { id } actions { funding { funder } } } } } } }`,
  );
  const nodes = (data as { provider: { trainings: { edges: { node: { provenance: { source: string } } }[] } } })
    .provider.trainings.edges;
  expect(nodes.find(({ node }) => node.provenance.source === 'carif')).toEqual({
    node: {
      provenance: { source: 'carif' },
      certifications: [{ id: 'RNCP:34567' }],
      actions: [{ funding: [{ funder: 'REGION' }] }],
    },
  });
});
