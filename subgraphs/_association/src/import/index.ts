export type { Delivery } from './delivery.ts';
export { type AssociationImport, importAssociation, importDelivery } from './import-association.ts';
