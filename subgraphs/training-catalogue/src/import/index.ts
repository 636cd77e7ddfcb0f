export { importLheo, type LheoImport } from './import-lheo.ts';
export { type DeliveredReading, type Delivery, readDelivery } from './read-delivery.ts';
