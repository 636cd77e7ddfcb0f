export { type EssImport, importEss } from './import-ess.ts';
export { type DeliveredReading, type Delivery, readDelivery } from './read-delivery.ts';
