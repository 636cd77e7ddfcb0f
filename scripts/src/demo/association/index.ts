export { type AssociationDemonstration, generateAssociation } from './generate.ts';
export type { DemonstratedSession } from './session-choice.ts';
