export { type AssociationImport, importAssociation } from './import-association.ts';
