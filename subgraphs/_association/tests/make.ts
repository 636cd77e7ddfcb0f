import { z } from 'zod';
import { defineAssociation, wordsOf } from '../src/index.ts';

/** An association that does not exist, with as little of its own as there may be. */
export const voisins = defineAssociation({
  slug: 'les-voisins',
  name: 'Les Voisins',
  modules: ['PRESENCE', 'VOLUNTEERING', 'REFERRAL', 'STATISTICS'],
  ownSdl: `
    extend type Center {
      "What only a center of Les Voisins has."
      lesVoisins: LesVoisinsCenter @policy(policies: [["public"]])
    }
    "What only a center of Les Voisins has."
    type LesVoisinsCenter @policy(policies: [["public"]]) {
      "Days of the market."
      marketDays: [String!]
    }
  `,
  ownResolvers: { Center: ({ own }) => own },
  ownCenterColumns: z
    .object({ marche: wordsOf({ lundi: 'MON', mardi: 'TUE' }) })
    .transform(({ marche }) => ({ marketDays: marche })),
  words: {
    levels: { Siège: 'NATIONAL', Région: 'REGIONAL', Département: 'DEPARTMENTAL', Quartier: 'LOCAL' },
    activities: { Repas: 'FOOD_AID', Emploi: 'JOB_SEARCH_SUPPORT' },
    ageBands: { Jeune: 'UNDER_26', Adulte: 'FROM_26_TO_49', Senior: 'FROM_50' },
    genders: { Elle: 'WOMAN', Lui: 'MAN', Iel: 'OTHER' },
    needs: { Bus: 'MOBILITY', Crèche: 'CHILD_CARE' },
    statuses: {
      Brouillon: 'DRAFT',
      Partie: 'SENT',
      Vue: 'IN_REVIEW',
      Prise: 'ADMITTED',
      Entrée: 'ENTERED',
      Finie: 'COMPLETED',
      Annulée: 'CANCELLED',
    },
  },
});

const write = (head: string, rows: readonly string[]): string => [head, ...rows, ''].join('\n');

/** Files of a delivery, from their records without the first line. */
export const files = {
  units: (...rows: string[]) => ({ 'units.csv': write('code;niveau;nom;siren;code_parent;departements', rows) }),
  centers: (...rows: string[]) => ({
    'centers.csv': write('code;nom;code_unite;commune;adresse;telephone;horaires;activites;marche', rows),
  }),
  teams: (...rows: string[]) => ({ 'teams.csv': write('code_centre;mois;benevoles;formes_orientation;heures', rows) }),
  missions: (...rows: string[]) => ({
    'missions.csv': write(
      'code;code_centre;titre;activite;places;du;avant_le;heures_semaine;mobilite_reduite;ouverte_accueillis',
      rows,
    ),
  }),
  trainings: (...rows: string[]) => ({
    'volunteer_trainings.csv': write('code;code_centre;code_unite;du;avant_le;heures;places;personnes_formees', rows),
  }),
  information: (...rows: string[]) => ({
    'collective_information.csv': write('code;code_centre;jour;theme;personnes_presentes', rows),
  }),
  ownVolunteering: (...rows: string[]) => ({
    'own_volunteering.csv': write('pseudonyme;activite;code_mission;du;avant_le;heures', rows),
  }),
  people: (...rows: string[]) => ({
    'people.csv': write('pseudonyme;code_centre;tranche_age;freins;dernier_contact', rows),
  }),
  referrals: (...rows: string[]) => ({
    'referrals.csv': write(
      'code;reference;pseudonyme;code_centre;session;statut;ecrite_le;envoyee_le;modifiee_le',
      rows,
    ),
  }),
};

const day = (n: number): string => String(n).padStart(2, '0');

/** `count` referrals of a center, one a day from 1 March 2026, oldest first, of its first person. */
export const makeReferrals = (center: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const at = `2026-03-${day(index + 1)}T10:00:00Z`;
    const code = `${center.replace('-', '')}x${day(index)}ab`;
    return `r-${code};${center.slice(0, 2)}-${center.slice(-1)}A${day(index)};p-${center.replace('-', '')}aaaaaa;${center};session-${index % 2};Partie;${at};${at};${at}`;
  });

/** Two centers in Bordeaux, one in La Rochelle; a person and five referrals in each. */
export const delivery = {
  ...files.units(
    'national;Siège;Les Voisins;;;',
    '33;Département;Voisins de la Gironde;000000018;national;33',
    '17;Département;Voisins de Charente-Maritime;;national;17',
  ),
  ...files.centers(
    '17-1;Voisins du port;17;17300;;;;Repas;',
    '33-1;Voisins des quais;33;33063;1 quai;05 36 49 10 20;Mo 09:00-12:00;Repas|Emploi;lundi|mardi',
    '33-2;Voisins du lac;33;33063;;;;;mardi',
  ),
  ...files.teams(
    '33-1;2026-01;10;2;100',
    '33-1;2026-02;14;3;150',
    '33-2;2026-01;5;0;40',
    '17-1;2026-02;7;1;70',
    '33-1;2026-03;12;3;120',
  ),
  ...files.people(
    'p-331aaaaaa;33-1;Jeune;Bus|Crèche;2026-03-05',
    'p-332aaaaaa;33-2;Adulte;;2026-03-05',
    'p-171aaaaaa;17-1;;;2026-03-05',
  ),
  ...files.referrals(...makeReferrals('33-1', 5), ...makeReferrals('33-2', 5), ...makeReferrals('17-1', 5)),
};
