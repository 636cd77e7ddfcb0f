export { type AssociationDemonstration, generateAssociation, generateByProfile } from './generate.ts';
export { createGenericProfile } from './profiles/generic.ts';
export type { DemonstratedSession } from './session-choice.ts';
