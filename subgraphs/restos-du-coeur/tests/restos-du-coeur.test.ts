import { makeMember, openTestAssociation, type TestAssociation } from '@tresse/association/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { association } from '../src/association.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(association);
});
afterAll(() => it.database.close());

/** What the association might deliver, in its own words. */
const delivery = {
  'units.csv': `code;niveau;nom;siren;code_parent;departements
ad-33;Association départementale;Les Restos du Cœur - Gironde;000000018;antenne;33
antenne;Antenne régionale;Antenne de Nouvelle-Aquitaine;;national;33|17
national;Association nationale;Les Restos du Cœur;;;
`,
  'centers.csv': `code;nom;code_unite;commune;adresse;telephone;horaires;activites;campagnes;sre;niveaux_francais
33-001;Centre de Bordeaux;ad-33;33063;;05 36 49 00 00;;Aide alimentaire|Soutien à la recherche d’emploi;Hiver|Été;oui;A1|Alphabétisation
33-002;Centre de Mérignac;ad-33;33281;;;;Restos Bébés;Hiver;;
33-003;Centre de Pessac;ad-33;33318;;;;;Printemps;non;
`,
  'teams.csv': `code_centre;mois;benevoles;formes_orientation;heures
33-001;2026-05;20;4;300
`,
  'people.csv': `pseudonyme;code_centre;tranche_age;freins;dernier_contact
p-7h2kd9xq;33-001;Moins de 26 ans;Mobilité|Langue française;2026-05-04
`,
  'referrals.csv': `code;reference;pseudonyme;code_centre;session;statut;ecrite_le;envoyee_le;modifiee_le
r-4f7k2m9p;33-4F7K2;p-7h2kd9xq;33-001;session-1;Entrée en formation;2026-04-01T10:00:00Z;2026-04-02T10:00:00Z;2026-05-04T10:00:00Z
`,
};

test('reads its files in its own words, and refuses a campaign that it does not have', async () => {
  const summaries = await it.deliver(delivery);
  expect(summaries.map(({ source, created }) => [source, created])).toEqual([
    ['units', 3],
    ['centers', 2],
    ['teams', 1],
    ['people', 1],
    ['referrals', 1],
  ]);
  expect(summaries.flatMap(({ rejections }) => rejections)).toMatchObject([
    { line: 4, reason: 'Column « campagnes »: « Printemps » is not in the code list', mend: 'Use one of: Hiver, Été' },
  ]);
});

test('answers the whole contract and its own part to a coordinator of Gironde', async () => {
  const answer = await it.ask(
    `query($entities: [_Any!]!) {
      _entities(representations: $entities) { ... on Association {
        id
        seasons { name from to }
        restosDuCoeur { campaigns { name kind from to } }
        units { level label siren }
        centersByDepartment { department { code } centerCount }
        volunteerHoursByDepartment(from: "2026-01-01", to: "2027-01-01") { hours volunteerCount }
      } }
      first: center(id: "restos-du-coeur~33-001") {
        activities unit { parent { label parent { label } } }
        volunteerTeam { volunteerCount trainedToReferCount }
        restosDuCoeur { campaigns jobSearchSupport frenchWorkshopLevels }
        referrals { edges { node { id reference status person { id ageBand needs } session { id } } } }
      }
      second: center(id: "restos-du-coeur~33-002") {
        activities restosDuCoeur { campaigns jobSearchSupport frenchWorkshopLevels }
      }
    }`,
    { entities: [{ __typename: 'Association', id: 'restos-du-coeur' }] },
    makeMember('department-coordinator', 'restos-du-coeur', { departments: ['33'] }),
  );
  expect(answer).toEqual({
    data: {
      _entities: [
        {
          id: 'restos-du-coeur',
          seasons: [
            { name: "Campagne d'hiver 2025-2026", from: '2025-11-18', to: '2026-03-14' },
            { name: "Campagne d'été 2026", from: '2026-03-23', to: '2026-11-01' },
            { name: "Campagne d'hiver 2026-2027", from: '2026-11-17', to: '2027-03-13' },
          ],
          restosDuCoeur: {
            campaigns: [
              { name: "Campagne d'hiver 2025-2026", kind: 'WINTER', from: '2025-11-18', to: '2026-03-14' },
              { name: "Campagne d'été 2026", kind: 'SUMMER', from: '2026-03-23', to: '2026-11-01' },
              { name: "Campagne d'hiver 2026-2027", kind: 'WINTER', from: '2026-11-17', to: '2027-03-13' },
            ],
          },
          units: [
            { level: 'NATIONAL', label: 'Association nationale', siren: null },
            { level: 'REGIONAL', label: 'Antenne régionale', siren: null },
            { level: 'DEPARTMENTAL', label: 'Association départementale', siren: '000000018' },
          ],
          centersByDepartment: [{ department: { code: '33' }, centerCount: 2 }],
          volunteerHoursByDepartment: [{ hours: 300, volunteerCount: 20 }],
        },
      ],
      first: {
        activities: ['FOOD_AID', 'JOB_SEARCH_SUPPORT'],
        unit: { parent: { label: 'Antenne régionale', parent: { label: 'Association nationale' } } },
        volunteerTeam: { volunteerCount: 20, trainedToReferCount: 4 },
        restosDuCoeur: {
          campaigns: ['WINTER', 'SUMMER'],
          jobSearchSupport: true,
          frenchWorkshopLevels: ['A1', 'LITERACY'],
        },
        referrals: {
          edges: [
            {
              node: {
                id: 'restos-du-coeur~r-4f7k2m9p',
                reference: '33-4F7K2',
                status: 'ENTERED',
                person: {
                  id: 'restos-du-coeur~p-7h2kd9xq',
                  ageBand: 'UNDER_26',
                  needs: ['MOBILITY', 'FRENCH_LANGUAGE'],
                },
                session: { id: 'session-1' },
              },
            },
          ],
        },
      },
      second: {
        activities: ['BABY_CARE'],
        restosDuCoeur: { campaigns: ['WINTER'], jobSearchSupport: null, frenchWorkshopLevels: [] },
      },
    },
  });
});

test('tells what it asks of volunteers in the words of everybody', async () => {
  const summaries = await it.deliver({
    'missions.csv': `code;code_centre;titre;activite;places;du;avant_le;heures_semaine;mobilite_reduite;ouverte_accueillis
m-1;33-001;Ramasse du mardi;Ramasse;2;2026-01-01;;3;non;oui
`,
    'collective_information.csv': `code;code_centre;jour;theme;personnes_presentes
i-1;33-001;2026-05-04;Offre de formation;14
`,
  });
  expect(summaries.flatMap(({ rejections }) => rejections)).toEqual([]);
  const { data } = await it.ask(
    `{ center(id: "restos-du-coeur~33-001") { openMissions { edges { node { title activity } } }
      collectiveInformation(from: "2026-05-01", to: "2026-06-01") { theme attendanceCount } } }`,
    {},
    makeMember('department-coordinator', 'restos-du-coeur', { departments: ['33'] }),
  );
  expect(data).toEqual({
    center: {
      openMissions: { edges: [{ node: { title: 'Ramasse du mardi', activity: 'COLLECTION' } }] },
      collectiveInformation: [{ theme: 'TRAINING_OFFER', attendanceCount: 14 }],
    },
  });
});
