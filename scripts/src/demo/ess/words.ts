/** Invented second halves of names; each agrees with any first half. */
export const nameWords: readonly string[] = [
  'du Galet',
  'de la Boussole',
  'de la Brindille',
  'du Compas',
  'de la Lanterne',
  'de la Marelle',
  'du Sillon',
  'de la Girouette',
  'de l’Alouette',
  'de la Noisette',
  'du Ricochet',
  'du Tournesol',
  'de la Bruyère',
  'du Sablier',
  'de l’Escargot',
  'du Violon',
  'de la Clochette',
  'du Pinceau',
];

/** Who is looked for, as structures word it. */
export const profiles: readonly string[] = [
  'Aucune expérience demandée, envie d’apprendre et de travailler en équipe.',
  'Débutants acceptés. Être éligible à l’insertion par l’activité économique.',
  'Savoir lire des consignes simples, aimer le travail dehors.',
  'Motivation et ponctualité ; un accompagnement social et professionnel est proposé.',
];

/** When they receive people (OpenStreetMap `opening_hours`). */
export const openingHours: readonly string[] = [
  'Mo-Fr 08:30-12:30,13:30-17:00; PH off',
  'Mo-Th 09:00-12:00,14:00-17:00; PH off',
  'Tu-Sa 09:30-12:30,14:00-18:00; PH off',
];

/** Streets of the demonstration. */
export const streets: readonly string[] = [
  'rue des Artisans',
  'zone artisanale des Essais',
  'chemin du Modèle',
  'avenue de l’Invention',
];
