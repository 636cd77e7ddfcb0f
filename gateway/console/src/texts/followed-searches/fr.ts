import { formatDate, formatNumber, type Language } from '@tresse/texts';
import type { FollowRefusal } from '../../graph/operations.ts';

const language = 'fr' as Language;

/** French words of the searches that a center follows. */
export const followedSearches = {
  title: 'Mes recherches suivies',
  intro:
    'Les recherches que votre centre suit, et les sessions qui y répondent depuis la dernière fois : nouvelles, revenues, ' +
    'déplacées, ou dont le recrutement rouvre.',
  what: 'les recherches suivies',
  none: 'Votre centre ne suit aucune recherche. Cherchez une formation, puis choisissez « Suivre cette recherche ».',
  toSearch: 'Chercher une formation',
  listed: (count: number) => (count > 1 ? `${count} recherches suivies` : `${count} recherche suivie`),
  newSessions: (count: number, since: string) => {
    const day = `depuis le ${formatDate(since, language)}`;
    if (count === 0) return `Rien de nouveau ${day}`;
    return count === 1 ? `Une nouvelle session ${day}` : `${formatNumber(count, language)} nouvelles sessions ${day}`;
  },
  others: (count: number) => (count === 1 ? 'Et une autre.' : `Et ${formatNumber(count, language)} autres.`),
  mailed: (mailbox: string) => `Un message part à ${mailbox}, au plus une fois par jour.`,
  open: 'Ouvrir la recherche',
  openNamed: (label: string) => `Ouvrir la recherche : ${label}`,
  seen: 'J’ai vu',
  seenNamed: (label: string) => `J’ai vu : ${label}`,
  nowSeen: (label: string) => `${label} : vu.`,
  unfollow: 'Ne plus suivre',
  unfollowNamed: (label: string) => `Ne plus suivre : ${label}`,
  unfollowed: (label: string) => `${label} : n’est plus suivie.`,
  unknown: 'Cette recherche n’est plus suivie par votre centre.',
  follow: 'Suivre cette recherche',
  followIntro: 'Votre centre verra les sessions qui répondront à cette recherche à partir d’aujourd’hui.',
  label: 'Nom de la recherche',
  labelHint: 'Tout votre centre le lit. N’y écrivez le nom de personne.',
  mailbox: 'Adresse du centre (facultatif)',
  mailboxHint: 'Par exemple contact@ ou accueil@ : elle reçoit un message par jour au plus, s’il y a du nouveau.',
  confirm: 'Suivre',
  close: 'Fermer',
  followed: 'Votre centre suit cette recherche.',
  refusals: {
    SearchAlreadyFollowed: 'Votre centre suit déjà cette recherche.',
    TooManyFollowedSearches: 'Votre centre suit déjà 20 recherches : cessez d’en suivre une.',
    CenterNotYours: 'Ce centre ne vous est pas confié : choisissez un de vos centres.',
    MailboxNotGeneric:
      'Cette adresse est peut-être celle d’une personne : donnez une adresse du centre, comme contact@ ou accueil@.',
    RequestKeyReused: 'Cette demande a déjà été faite autrement. Fermez, puis recommencez.',
  } satisfies Record<FollowRefusal, string>,
};
