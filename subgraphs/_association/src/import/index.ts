export type { Delivery } from './delivery.ts';
export { giveBackRejected, nameGivenBack, requireOwnPlace } from './give-back.ts';
export { type AssociationImport, importAssociation, importDelivery } from './import-association.ts';
export { openFolder } from './open-folder.ts';
export { openWorkbook } from './open-workbook.ts';
export { writeTemplate } from './template.ts';
