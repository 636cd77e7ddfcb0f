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
comite-33-1;Comité;Comité des Quais;000000026;federation-33;33
federation-33;Fédération;Fédération - Gironde;000000018;region;33
region;Conseil de région;Conseil de région;;national;33|87
national;Union nationale;Secours populaire;;;
`,
  'centers.csv': `code;nom;code_unite;commune;adresse;telephone;horaires;activites;type_permanence;sur_rendez_vous;participation
33-001;Permanence des Quais;comite-33-1;33063;;;;Colis alimentaire|Libre-service alimentaire|Aide à l'emploi;Itinérante;non;oui
33-002;Permanence du Campus;comite-33-1;33522;;;;Boutique solidaire;Antenne étudiante;oui;
33-003;Permanence du Lac;comite-33-1;33063;;;;;;oui;
`,
  'teams.csv': `code_centre;mois;benevoles;formes_orientation;heures
33-001;2026-05;9;2;80
`,
  'people.csv': `pseudonyme;code_centre;tranche_age;freins;dernier_contact
p-7h2kd9xq;33-001;50+;Transport|Français;2026-05-04
`,
  'referrals.csv': `code;reference;pseudonyme;code_centre;session;statut;ecrite_le;envoyee_le;modifiee_le
r-4f7k2m9p;33-4F7K2;p-7h2kd9xq;33-001;session-1;Rendez-vous fixé;2026-04-01T10:00:00Z;2026-04-02T10:00:00Z;2026-05-04T10:00:00Z
`,
};

test('reads its files in its own words, and refuses a permanence without its kind', async () => {
  const summaries = await it.deliver(delivery);
  expect(summaries.map(({ source, created }) => [source, created])).toEqual([
    ['units', 4],
    ['centers', 2],
    ['teams', 1],
    ['people', 1],
    ['referrals', 1],
  ]);
  expect(summaries.flatMap(({ rejections }) => rejections)).toMatchObject([
    { line: 4, reason: 'Column « type_permanence »: «  » is not in the code list' },
  ]);
});

test('answers the whole contract and its own part to the lead of a permanence', async () => {
  const answer = await it.ask(
    `query($entities: [_Any!]!) {
      _entities(representations: $entities) { ... on Association {
        secoursPopulaire { federationCount committeeCount }
        units { level label siren }
        volunteerHoursByDepartment(from: "2026-01-01", to: "2027-01-01") { department { code } hours volunteerCount }
      } }
      first: center(id: "secours-populaire~33-001") {
        activities unit { siren parent { siren } }
        volunteerTeam { volunteerCount month }
        secoursPopulaire { permanenceKind byAppointment asksSymbolicContribution }
        referrals { edges { node { id status person { ageBand needs } } } }
      }
      second: center(id: "secours-populaire~33-002") {
        secoursPopulaire { permanenceKind byAppointment asksSymbolicContribution }
        referrals { edges { node { id } } }
      }
    }`,
    { entities: [{ __typename: 'Association', id: 'secours-populaire' }] },
    makeMember('center-lead', 'secours-populaire', { centers: ['secours-populaire~33-001'] }),
  );
  expect(answer).toEqual({
    data: {
      _entities: [
        {
          secoursPopulaire: { federationCount: 1, committeeCount: 1 },
          units: [
            { level: 'NATIONAL', label: 'Union nationale', siren: null },
            { level: 'REGIONAL', label: 'Conseil de région', siren: null },
            { level: 'DEPARTMENTAL', label: 'Fédération', siren: '000000018' },
            { level: 'LOCAL', label: 'Comité', siren: '000000026' },
          ],
          volunteerHoursByDepartment: [{ department: { code: '33' }, hours: 80, volunteerCount: 9 }],
        },
      ],
      first: {
        activities: ['FOOD_AID', 'JOB_SEARCH_SUPPORT'],
        unit: { siren: '000000026', parent: { siren: '000000018' } },
        volunteerTeam: { volunteerCount: 9, month: '2026-05-01' },
        secoursPopulaire: { permanenceKind: 'MOBILE', byAppointment: false, asksSymbolicContribution: true },
        referrals: {
          edges: [
            {
              node: {
                id: 'secours-populaire~r-4f7k2m9p',
                status: 'INVITED',
                person: { ageBand: 'FROM_50', needs: ['MOBILITY', 'FRENCH_LANGUAGE'] },
              },
            },
          ],
        },
      },
      second: {
        secoursPopulaire: { permanenceKind: 'STUDENT', byAppointment: true, asksSymbolicContribution: null },
        referrals: { edges: [] },
      },
    },
  });
});

test('tells what it asks of volunteers in the words of everybody', async () => {
  const summaries = await it.deliver({
    'missions.csv': `code;code_centre;titre;activite;places;du;avant_le;heures_semaine;mobilite_reduite;ouverte_accueillis
m-1;33-001;Tenir le libre-service;Libre-service;2;2026-01-01;;3;non;oui
`,
    'collective_information.csv': `code;code_centre;jour;theme;personnes_presentes
i-1;33-001;2026-05-04;Découvrir un métier;14
`,
  });
  expect(summaries.flatMap(({ rejections }) => rejections)).toEqual([]);
  const { data } = await it.ask(
    `{ center(id: "secours-populaire~33-001") { openMissions { edges { node { title activity } } }
      collectiveInformation(from: "2026-05-01", to: "2026-06-01") { theme attendanceCount } } }`,
    {},
    makeMember('center-lead', 'secours-populaire', { centers: ['secours-populaire~33-001'] }),
  );
  expect(data).toEqual({
    center: {
      openMissions: { edges: [{ node: { title: 'Tenir le libre-service', activity: 'DISTRIBUTION' } }] },
      collectiveInformation: [{ theme: 'TRADES', attendanceCount: 14 }],
    },
  });
});
