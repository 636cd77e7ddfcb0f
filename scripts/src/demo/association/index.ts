export { type AssociationDemonstration, demonstratedAssociations, generateAssociation } from './generate.ts';
export type { DemonstratedSession } from './referrals.ts';
