import { centerCodes } from './callers.ts';

/** The session to which everybody of the world is referred. */
export const session = 'session-of-all';

const table = (head: string, rows: readonly string[]): string => [head, ...rows, ''].join('\n');

const at = '2026-03-01T10:00:00Z';
const digits = (code: string): string => code.replace('-', '');

/** Files of an association: three centers, with a person and a referral each, whose codes name the center. */
export const writeDelivery = (): Record<string, string> => ({
  'units.csv': table('code;niveau;nom;siren;code_parent;departements', ['national;National;Entraide;;;']),
  'centers.csv': table(
    'code;nom;code_unite;commune;adresse;telephone;horaires;activites',
    centerCodes.map((code) => `${code};Entraide ${code};national;${code === '17-1' ? '17300' : '33063'};;;;`),
  ),
  'teams.csv': table(
    'code_centre;mois;benevoles;formes_orientation;heures',
    centerCodes.map((code) => `${code};2026-02;9;2;90`),
  ),
  'missions.csv': table(
    'code;code_centre;titre;activite;places;du;avant_le;heures_semaine;mobilite_reduite;ouverte_accueillis',
    centerCodes.map((code) => `m-${code};${code};Accueillir;Accueil de public;2;2026-01-01;;3;oui;oui`),
  ),
  'volunteer_trainings.csv': table('code;code_centre;code_unite;du;avant_le;heures;places;personnes_formees', [
    ...centerCodes.map((code) => `f-${code};${code};;2026-02-01;2026-02-02;6;10;8`),
    'f-national;;national;2026-02-01;2026-02-02;6;10;8',
  ]),
  'collective_information.csv': table(
    'code;code_centre;jour;theme;personnes_presentes',
    centerCodes.map((code) => `i-${code};${code};2026-02-03;Offre de formation;9`),
  ),
  'people.csv': table(
    'pseudonyme;code_centre;tranche_age;freins;dernier_contact',
    centerCodes.map((code) => `p-${digits(code)}aaaaaa;${code};Moins de 26 ans;Mobilité;2026-03-05`),
  ),
  'referrals.csv': table(
    'code;reference;pseudonyme;code_centre;session;statut;ecrite_le;envoyee_le;modifiee_le',
    centerCodes.map(
      (code) =>
        `r-${digits(code)}bbbbbb;${code.slice(0, 2)}-${digits(code)}AA;p-${digits(code)}aaaaaa;${code};${session};Envoyée;${at};${at};${at}`,
    ),
  ),
});

/** Files of the partnership that name these associations. */
export const writeAgreements = (slugs: readonly string[]): Record<string, string> => ({
  'agreements.json': '[]',
  'associations.json': JSON.stringify(
    slugs.map((id) => ({
      id,
      name: id,
      state: 'CANDIDATE',
      fictional: true,
      notice: 'Inventée pour un essai.',
      siren: null,
      rna: null,
      sources: ['test'],
    })),
  ),
});
