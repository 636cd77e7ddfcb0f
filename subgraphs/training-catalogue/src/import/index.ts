export { importLheo, type LheoImport } from './import-lheo.ts';
export { type DeliveredSession, listSessions } from './list-sessions.ts';
export { type DeliveredReading, type Delivery, readDelivery } from './read-delivery.ts';
export { importSchemes, type SchemesImport } from './schemes/import-schemes.ts';
