export { type AssociationDemonstration, demonstratedAssociations, generateAssociation } from './generate.ts';
