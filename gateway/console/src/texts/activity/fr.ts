/** What is said of what centers have done, and of their data. */
export const activity = {
  title: 'Notre activité',
  intro: 'Ce que les centres qui vous sont confiés ont fait, et ce qui manque à leurs données. Personne n’y est nommé.',
  period: 'Période',
  compared: 'Comparée à',
  half: (half: number, year: number) => `${half === 1 ? 'Premier' : 'Second'} semestre ${year}`,
  funnel: {
    title: 'Jusqu’où vont nos orientations',
    what: 'le décompte des orientations',
    unit:
      'Les orientations envoyées pendant chaque période, et jusqu’où elles sont allées aujourd’hui. Les personnes informées ' +
      'sont comptées à part, par mois entiers.',
    none: 'Rien n’a été envoyé pendant ces périodes.',
    department: 'Département',
    caption: (department: string) => `Étapes franchies – ${department}`,
    step: 'Étape',
    steps: {
      informedCount: 'Personnes informées',
      sentCount: 'Envoyées',
      receivedCount: 'Reçues par l’organisme',
      enteredCount: 'Entrées en formation',
      completedCount: 'Formations terminées',
    },
    sentence: (sent: string, entered: string, percent: string | null) =>
      ` – orientations envoyées : ${sent}, entrées en formation : ${entered}${percent === null ? '' : ` (${percent} %)`}.`,
  },
  endings: {
    title: 'Refus et abandons',
    what: 'les motifs de refus et d’abandon',
    unit: 'Les orientations refusées, quittées avant la fin ou exclues pendant la période choisie en haut de la page.',
    none: 'Aucun refus ni abandon pendant cette période.',
    center: 'Centre',
    everyCenter: 'Tous les centres',
    reasons: 'Les motifs',
    reason: 'Motif',
    needs: 'Les freins de ces personnes',
    need: 'Frein',
  },
  volunteers: {
    title: 'Bénévoles formés à orienter',
    what: 'les équipes de bénévoles',
    unit: 'Par centre, pour le dernier mois qu’il a transmis.',
    listed: (count: number) => `Centres affichés : ${count}.`,
    none: 'Aucun centre n’a encore transmis ses équipes.',
    total: (trained: string, volunteers: string) => `${trained} bénévoles formés sur ${volunteers}.`,
    untrained: (count: number) =>
      count > 1 ? `Dans ${count} centres, personne n’est formé.` : 'Dans un centre, personne n’est formé.',
    caption: 'Les bénévoles de chaque centre',
    head: {
      center: 'Centre',
      trained: 'Formés',
      volunteers: 'Bénévoles',
      hours: 'Heures données',
      sent: 'Orientations envoyées',
      month: 'Mois',
    },
    unknown: 'non connu',
  },
  health: {
    title: 'Qualité de nos données',
    what: 'la qualité des données',
    unit: 'Ce qui arrive à son terme, ce qui manque, et de quand datent les fichiers transmis.',
    consents: (count: number, months: number) =>
      count > 0
        ? `Consentements à renouveler : ${count}. Ils ont ${months} mois, ou les auront dans le mois.`
        : `Aucun consentement n’aura ${months} mois dans le mois qui vient.`,
    erasures: (count: number) =>
      count > 0
        ? `Dossiers bientôt effacés : ${count}, faute de contact depuis presque deux ans.`
        : 'Aucun dossier n’approche des deux ans sans contact.',
    nextErasure: (day: string) => `Le premier le ${day}.`,
    shares: {
      caption: 'Ce qui est renseigné',
      head: ['Donnée', 'Part renseignée'] as [string, string],
      rows: {
        phoneRatio: 'Téléphone des centres',
        openingHoursRatio: 'Horaires des centres',
        ageBandRatio: 'Âge des personnes',
        needsRatio: 'Freins des personnes',
      },
    },
    deliveries: {
      caption: 'Derniers fichiers transmis par l’association',
      head: { table: 'Fichier', delivered: 'Reçu le', rejected: 'Lignes refusées' },
      rejected: (rejected: string, read: string) => `${rejected} sur ${read}`,
      tables: {
        units: 'Structures',
        centers: 'Centres',
        teams: 'Équipes de bénévoles',
        people: 'Personnes',
        referrals: 'Orientations',
        legal_bases: 'Fondements et consentements',
        missions: 'Missions de bénévolat',
        volunteer_trainings: 'Formations des bénévoles',
        collective_information: 'Informations collectives',
        own_volunteering: 'Bénévolat des personnes accueillies',
      } as Readonly<Record<string, string>>,
    },
  },
};
