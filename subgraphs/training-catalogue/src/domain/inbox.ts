/**
 * What an event of an association says of a referral: a copy of it comes, takes no answer any more, may not be read, may
 * not be kept; or that an answer is missed.
 */
export type InboxEventKind = 'RECEIVED' | 'CLOSED' | 'HIDDEN' | 'ERASED' | 'REMINDED';

/** A kind of body that sends people, as far as an association tells it outside. */
export type DisclosedOrientingBody =
  | 'FRANCE_TRAVAIL'
  | 'MISSION_LOCALE'
  | 'CAP_EMPLOI'
  | 'DEPARTMENT'
  | 'CCAS'
  | 'PLIE'
  | 'CHRS'
  | 'OTHER';

/** The association that owns an id, `<association>~<opaque>`. */
export const readOwner = (id: string): string => id.slice(0, Math.max(id.indexOf('~'), 0));

/** Whether an id, `<association>~<opaque>`, names this association as its owner. */
export const isOwnedBy = (association: string, id: string): boolean =>
  association !== '' && id.startsWith(`${association}~`) && id.length <= 200;
