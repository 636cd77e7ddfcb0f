/** What is said of what is around a center. */
export const center = {
  title: 'Autour du centre',
  intro: 'Ce qui est ouvert autour de votre centre pour les personnes accueillies.',
  what: 'ce qui est autour d’un centre',
  sessions: {
    title: 'Apprendre le français, lire et écrire',
    unit: (days: number) =>
      `Les sessions de français langue étrangère, d’alphabétisation et de lutte contre l’illettrisme qui recrutent et ` +
      `commencent dans les ${days} jours, la moins éloignée d’abord.`,
    reach: 'Jusqu’où, à vol d’oiseau',
    epci: 'Dans l’intercommunalité du centre',
    count: (count: number) => `Sessions trouvées : ${count}.`,
    none: 'Aucune session de ce genre ne recrute ici pour le moment. Choisissez une distance plus grande.',
  },
  workshops: {
    title: 'Chantiers d’insertion qui recrutent',
    unit: 'Les ateliers et chantiers d’insertion (ACI) à 30 km au plus qui ont des postes ouverts, le moins éloigné d’abord.',
    noExitRate:
      'Le taux de sorties dynamiques n’est pas affiché : aucune des sources que lit Tresse ne le donne par structure.',
    listed: (count: number, hasMore: boolean) =>
      hasMore ? `${count} chantiers affichés, il y en a d’autres.` : `Chantiers affichés : ${count}.`,
    none: 'Aucun chantier d’insertion n’a de poste ouvert à moins de 30 km.',
    unnamed: 'Chantier sans nom',
    posts: (count: number) => (count > 1 ? `${count} postes ouverts` : '1 poste ouvert'),
    post: (count: number) => (count > 1 ? `(${count} postes)` : '(1 poste)'),
    rome: (code: string) => `Métier ${code} du ROME`,
    phone: 'Téléphone',
    email: 'Courriel',
    updated: 'Mis à jour le',
    unknown: 'non précisé',
  },
};
