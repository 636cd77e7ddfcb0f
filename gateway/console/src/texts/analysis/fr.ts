/** What is said of the figures for analysts. */
export const analysis = {
  title: 'Les trois questions de l’analyste',
  intro: 'Des chiffres de toutes les associations, trimestre par trimestre. Aucune personne n’y figure.',
  what: 'les statistiques',
  none: 'Aucun trimestre n’est encore publié.',
  quarter: 'Trimestre',
  period: (from: string, to: string) => `Du ${from} au ${to}.`,
  released: (version: number, date: string) => `Version ${version}, publiée le ${date}.`,
  hidden: (threshold: number) =>
    `« masqué » : un nombre de 0 à ${threshold - 1}, ou un nombre retenu pour que celui-là ne puisse pas être ` +
    'calculé. Un nombre masqué n’est donc pas un zéro.',
  missing: (names: string) => `N’ont pas donné leurs chiffres : ${names}. Rien d’elles n’est compté ici.`,
  department: 'Département',
  association: 'Association',
  ageBand: 'Âge',
  wholeRegion: 'Toute la région',
  save: 'Enregistrer en CSV',
  saveNamed: (title: string) => `Enregistrer en CSV : ${title}`,
  saved: (name: string) => `Fichier enregistré : ${name}`,
  referrals: {
    title: '1. Où en sont les orientations ?',
    unit: 'On compte des orientations envoyées pendant le trimestre, selon le département du centre.',
    caption: (association: string) => `Orientations par département et par étape – ${association}`,
  },
  entries: {
    title: '2. Qui est entré en formation ?',
    unit: 'On compte des entrées en formation pendant le trimestre, toutes associations ensemble.',
    every: 'Tous les départements',
    departmentAndAge: 'Département et âge',
    caption: (place: string) => `Entrées en formation par âge et par genre – ${place}`,
  },
  offer: {
    title: '3. L’offre répond-elle au besoin ?',
    unit:
      'Le besoin : les orientations envoyées pendant le trimestre, toutes associations ensemble (« au moins » quand ' +
      'une partie est masquée). L’offre : ce qui est ouvert aujourd’hui. Chaque colonne a sa propre échelle.',
    caption: 'Besoin et offre par département',
    columns: {
      referrals: 'Orientations envoyées',
      sessions: 'Sessions de formation ouvertes',
      workshops: 'Ateliers et chantiers d’insertion',
      posts: 'Postes ouverts en insertion',
    },
  },
};
