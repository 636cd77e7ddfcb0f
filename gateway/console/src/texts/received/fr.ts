import type { AnswerRefusal } from '../../graph/operations.ts';
import type { RowRefusal } from '../../pages/received/read-answers.ts';

/** What the page of providers says. */
export const received = {
  title: 'Répondre aux orientations',
  intro:
    'Les personnes que des associations orientent vers vos sessions, la dernière d’abord. Appelez le centre pour les joindre.',
  what: 'les orientations reçues par un organisme de formation',
  none: 'Aucune orientation reçue.',
  listed: (count: number, hasMore: boolean) =>
    hasMore ? `${count} orientations affichées, il y en a d’autres.` : `Orientations affichées : ${count}.`,
  center: 'Centre',
  phone: 'Téléphone',
  hours: 'Ouverture',
  meeting: 'Rendez-vous',
  answer: 'Votre réponse',
  chooseAnswer: 'Choisissez',
  reason: 'Motif',
  outcome: 'Résultat',
  day: 'Jour',
  time: 'Heure',
  place: 'Lieu : rue, commune, salle',
  send: 'Envoyer la réponse',
  sendOf: (reference: string) => `Envoyer la réponse à l’orientation ${reference}`,
  answered: (reference: string) => `La réponse à l’orientation ${reference} est envoyée.`,
  file: 'Répondre à plusieurs orientations par un fichier CSV',
  fileHint: (columns: string) =>
    `Une ligne par orientation, sous les noms de colonnes ${columns}. Réponse, motif et résultat s’écrivent comme sur cette ` +
    'page ; le jour comme 2026-11-12, l’heure comme 09:30. Le fichier est d’abord vérifié : rien n’est envoyé avant votre accord.',
  fileChoose: 'Fichier CSV',
  fileUnreadable: 'Ce fichier ne peut pas être lu. Enregistrez-le en CSV (UTF-8), puis recommencez.',
  fileWorking: 'Un instant…',
  fileChecked: (ready: number, refused: number) =>
    `Réponses prêtes à être envoyées : ${ready}. Lignes refusées : ${refused}.`,
  fileSend: (count: number) => `Envoyer les réponses (${count})`,
  fileSent: (count: number) => `Réponses envoyées : ${count}.`,
  fileSaveRefused: 'Enregistrer les lignes refusées',
  fileRefusedName: 'lignes-refusees.csv',
  notTaken: 'La réponse n’a pas pu être prise : vérifiez la date et le lieu, puis réessayez.',
  rowRefusals: {
    'unknown-reference': 'Cette référence n’est pas parmi les orientations reçues.',
    twice: 'Cette référence est déjà plus haut dans le fichier.',
    'unknown-answer': 'Cette réponse n’est pas une de celles de la page.',
    'not-possible': 'Cette réponse n’est pas possible : voyez où en est l’orientation.',
    incomplete: 'Il manque une précision : motif, résultat, ou jour, heure et lieu.',
  } satisfies Record<RowRefusal, string>,
  refusals: {
    UnknownReceivedReferral: 'Cette orientation a été retirée, ou n’est pas adressée à votre organisme.',
    AnswerNotPossible: 'Cette réponse n’est plus possible. Rechargez la page pour voir où en est l’orientation.',
    AnswerIncomplete: 'Il manque une précision : complétez la réponse.',
    PrescriptionMissing:
      'Cette formation demande une prescription, que cette orientation n’a pas encore : un prescripteur habilité doit la donner. Vous pouvez déjà refuser, avec un motif.',
    SessionClosed: 'Cette session est terminée ou n’est plus proposée : on ne peut plus y convoquer ni y admettre.',
    RequestKeyReused: 'Cette page a déjà servi. Rechargez-la et recommencez.',
  } satisfies Record<AnswerRefusal, string>,
};
