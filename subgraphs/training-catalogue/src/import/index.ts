export { keepAssociations } from '../db/known-associations.ts';
export { importLheo, type LheoImport, type LheoSummary } from './import-lheo.ts';
export { type DeliveredSession, listSessions } from './list-sessions.ts';
export { type DeliveredReading, type Delivery, readDelivery } from './read-delivery.ts';
export type { CountedRemark } from './report.ts';
export { importSchemes, type SchemesImport } from './schemes/import-schemes.ts';
