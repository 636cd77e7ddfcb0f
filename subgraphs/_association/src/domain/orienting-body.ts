import type { OrientingBodyKind } from './vocabulary.ts';

/** Kinds of bodies that reveal health or justice: whoever knows that one of them sent a person knows more than the hub may. */
export const REVEALING_BODY_KINDS = [
  'ASE',
  'CAARUD',
  'CIDFF',
  'CSAPA',
  'PENSION',
  'PJJ',
  'PREVENTION',
  'SPIP',
] as const satisfies readonly OrientingBodyKind[];

/** A kind of body that an association may tell outside. */
export type DisclosedOrientingBody = Exclude<OrientingBodyKind, (typeof REVEALING_BODY_KINDS)[number]>;

/** Masks a kind of body before it leaves the association; the true one stays within it. */
export const maskOrientingBody = (kind: OrientingBodyKind): DisclosedOrientingBody =>
  isDisclosed(kind) ? kind : 'OTHER';

const isDisclosed = (kind: OrientingBodyKind): kind is DisclosedOrientingBody =>
  !(REVEALING_BODY_KINDS as readonly OrientingBodyKind[]).includes(kind);
