import { foldText } from './clean-text.ts';

const generic = new Set(
  `accueil aci admin administratif administration admission admissions afpa ai antenne apprentissage asso association
  atelier ateliers boutique campus centre cfa cfppa chantier chantiers
  communication compta conseil contact contacts direction ecole ei emploi etti fc fle formation formations formationcontinue
  formapro geiq gestion greta gretacfa handicap info infos information informations inscription inscriptions insertion mail
  jardin jardins
  mfr of orientation pedagogie planning recrutement referent recyclerie ressourcerie rh secretariat service siege site stages vae`.split(
    /\s+/,
  ),
);

const toWords = (text: string): string[] => foldText(text).split(' ');

const isGeneric = (word: string): boolean => generic.has(word);

/**
 * Reads a mailbox and keeps it only when it is generic, such as `contact@` or `secretariat.bordeaux@`: each word before
 * the `@`, numbers apart, must be generic or a word of `known` (the organisation's name and town) or of the domain, and
 * of several words one must be generic. What may be a person's (`prenom.nom@`) is dropped, so null.
 */
export function keepGenericMailbox(text: string, known: readonly (string | null)[]): string | null {
  const mailbox = text.trim().toLowerCase();
  const [, local = '', domain = ''] = /^([a-z\d._+-]+)@([a-z\d.-]+\.[a-z]{2,})$/.exec(mailbox) ?? [];
  if (local === '') return null;
  const words = local.split(/[^a-z]+/).filter((word) => word !== '');
  if (words.length > 0 && words.every(isGeneric)) return mailbox;
  const familiar = new Set([...toWords(domain), ...known.flatMap((name) => toWords(name ?? ''))]);
  const isFamiliar = words.every((word) => generic.has(word) || familiar.has(word));
  return isFamiliar && (words.length === 1 || words.some(isGeneric)) ? mailbox : null;
}
