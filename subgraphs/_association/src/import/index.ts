export type { Delivery } from './delivery.ts';
export { type AssociationImport, importAssociation, importDelivery } from './import-association.ts';
export { openFolder } from './open-folder.ts';
export { openWorkbook } from './open-workbook.ts';
